package se.samsyn.portal.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import se.samsyn.concern.Trigger;
import se.samsyn.platform.Vault;

/**
 * Writes answers as one hidden field that only this system can read, and reads them again. The browser keeps what the
 * server does not: no session, no cookie, and nothing to leave behind.
 */
@Dependent
public class SealedAnswers {

    private static final String PURPOSE = "report.answers";

    /**
     * Changes with what is written, so that a form that lay open over an update begins anew instead of mixing things
     * up.
     */
    private static final int FORMAT = 2;

    /** Stands for an instant that is not there. */
    private static final long NONE = -1;

    /** Longer than any of ours. */
    private static final int LENGTH_MAX = 1_000_000;

    private final Vault vault;

    @Inject
    SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    /** Safe in an attribute: letters, digits, hyphens and underscores. */
    String seal(Answers answers) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(answers.token());
            out.writeUTF(answers.step().name());
            out.writeBoolean(answers.reviewing());
            out.writeByte(answers.given().size());
            for (var entry : answers.given().entrySet()) {
                out.writeUTF(entry.getKey().name());
                var value = entry.getValue().getBytes(StandardCharsets.UTF_8);
                out.writeInt(value.length);
                out.write(value);
            }
            out.writeByte(answers.shown().size());
            for (var trigger : answers.shown()) {
                out.writeUTF(trigger.name());
            }
            var pace = answers.pace();
            out.writeLong(pace.begun().toEpochMilli());
            out.writeBoolean(pace.worked());
            out.writeLong(pace.notBefore() == null ? NONE : pace.notBefore().toEpochMilli());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.sealTransit(PURPOSE, bytes.toByteArray()));
    }

    /** Empty when it is not ours, was changed on its way, or is of another format. */
    Optional<Answers> open(String sealed) {
        if (sealed.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            return read(vault.openTransit(PURPOSE, Base64.getUrlDecoder().decode(sealed)));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Answers> read(byte[] plain) {
        try (var in = new DataInputStream(new ByteArrayInputStream(plain))) {
            if (in.readByte() != FORMAT) {
                return Optional.empty();
            }
            var token = in.readUTF();
            var step = Step.valueOf(in.readUTF());
            boolean reviewing = in.readBoolean();
            var given = new EnumMap<Question, String>(Question.class);
            for (int left = in.readByte(); left > 0; left--) {
                var question = Question.valueOf(in.readUTF());
                given.put(question, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            var shown = EnumSet.noneOf(Trigger.class);
            for (int left = in.readByte(); left > 0; left--) {
                shown.add(Trigger.valueOf(in.readUTF()));
            }
            var begun = Instant.ofEpochMilli(in.readLong());
            boolean worked = in.readBoolean();
            long notBefore = in.readLong();
            var pace = new Pace(begun, worked, notBefore == NONE ? null : Instant.ofEpochMilli(notBefore));
            return Optional.of(new Answers(token, step, reviewing, given, shown, pace));
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }
}

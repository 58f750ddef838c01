package se.samsyn.portal.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

/**
 * The work that a report costs the browser that sends it (proof of work, ADR 0020): a number whose SHA-256, together
 * with the form's own task, begins with enough zeros. {@code work.js} looks for it while people write.
 */
@Dependent
public class Work {

    private static final String PURPOSE = "work";

    /** With these and a number a message fits in one block of the hash, which is all that {@code worker.js} can do. */
    private static final int TASK_BYTES = 16;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

    private final Secrets secrets;
    private final Settings settings;

    @Inject
    Work(Secrets secrets, Settings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    /** What is asked of one form and of no other; it does not tell the form's token. */
    String task(String token) {
        var whole = Secrets.mac(secrets.derive(PURPOSE), token.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, TASK_BYTES));
    }

    /** Whether a form's task is done by this number; null does nothing. */
    boolean isDone(String token, @Nullable String number) {
        return number != null
                && NUMBER.matcher(number).matches()
                && zeros(task(token) + "." + number) >= settings.workBits();
    }

    /** How many bits of its hash are zero before the first one. */
    private static int zeros(String message) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(message.getBytes(StandardCharsets.US_ASCII));
            return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Settings;

/**
 * Mails members the link by which they choose a password, and what changed at the door. No letter says whose account it
 * is.
 */
@ApplicationScoped
class MemberLetters {

    private static final String TEXTS = "se.samsyn.member.Letters";

    /** Somebody may be away over a weekend. */
    private static final Duration INVITATION = Duration.ofDays(3);

    /** Whoever has forgotten a password waits for the letter. */
    private static final Duration RESET = Duration.ofHours(1);

    @Inject
    PasswordLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** To somebody who has an account now; nothing without an address. */
    void invite(Member member) {
        post(member, "invited", INVITATION);
    }

    /** To somebody who has forgotten the password; nothing without an address. */
    void reset(Member member) {
        post(member, "reset", RESET);
    }

    /**
     * To somebody who can be let in by something new from now on, or not by what they had; nothing without an address.
     */
    void secondFactorChanged(Member member) {
        tell(member, "factorChanged");
    }

    /** To somebody who can be let in by one more key from now on; nothing without an address. */
    void passkeyAdded(Member member) {
        tell(member, "keyAdded");
    }

    /** To somebody whose key lets in no longer; nothing without an address. */
    void passkeyRemoved(Member member) {
        tell(member, "keyRemoved");
    }

    /** To somebody whose code from paper was used; nothing without an address. */
    void recoveryCodeUsed(Member member) {
        tell(member, "codeUsed");
    }

    /** What waits for them, in numbers and with one link; nothing without an address. */
    void morning(Member member, Waiting waiting, LocalDate day) {
        var to = member.email();
        if (to != null) {
            var texts = Letter.texts(TEXTS, Settings.SWEDISH);
            var lines = waiting.counts().entrySet().stream()
                    .map(line -> MessageFormat.format(texts.getString("morning." + line.getKey()), line.getValue()))
                    .collect(Collectors.joining("\n"));
            outbox.post(
                    "member/" + member.id().value() + "/morning/" + day,
                    member.party(),
                    Letter.of(to, TEXTS, Settings.SWEDISH, "morning", lines, settings.publicUrl() + "/backoffice/"));
        }
    }

    private void tell(Member member, String letter) {
        var to = member.email();
        if (to != null) {
            var account = settings.publicUrl() + "/backoffice/konto";
            outbox.post(key(member, letter), member.party(), Letter.of(to, TEXTS, Settings.SWEDISH, letter, account));
        }
    }

    private static String key(Member member, String letter) {
        return "member/" + member.id().value() + "/" + letter + "/" + UUID.randomUUID();
    }

    private void post(Member member, String letter, Duration validity) {
        var to = member.email();
        if (to != null) {
            var now = clock.instant();
            var link = settings.publicUrl() + "/backoffice/losenord/" + links.issue(member.id(), now.plus(validity));
            outbox.post(
                    key(member, letter),
                    member.party(),
                    Letter.of(to, TEXTS, Settings.SWEDISH, letter, link, String.valueOf(validity.toHours())));
        }
    }
}

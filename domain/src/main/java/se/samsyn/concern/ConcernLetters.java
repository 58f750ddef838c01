package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Settings;

/** Posts what leaves by mail about a concern. Number and link only: never a word of what was told (domain.md 6.1). */
@ApplicationScoped
class ConcernLetters {

    private static final String SWEDISH = "sv";

    @Inject
    Outbox outbox;

    @Inject
    MemberQueries members;

    @Inject
    Settings settings;

    /** Tells the owning unit that something came in; the coordination function where there is no unit. */
    void received(Concern concern) {
        var unit = concern.owner().unit();
        var to =
                unit == null ? settings.contactEmail() : members.mailboxOf(unit).orElseGet(settings::contactEmail);
        var number = concern.marks().number();
        post(
                concern,
                "received/" + (unit == null ? "BADA" : unit),
                to,
                "received",
                SWEDISH,
                number,
                settings.publicUrl() + "/backoffice/inkommet/" + number);
    }

    /** Tells the one who asked for it that there is an answer; a phone number gets none. */
    void answered(Concern concern, Contact contact) {
        if (contact.wantsAnswer() && contact.isEmail()) {
            // its pages are gone with a language that is switched off
            var language = settings.languagesOff().contains(concern.language()) ? SWEDISH : inAddresses(concern);
            var prefix = language.equals(SWEDISH) ? "" : "/" + language;
            post(
                    concern,
                    "answered/" + concern.history().size(),
                    contact.address(),
                    "answered",
                    language,
                    concern.marks().number(),
                    settings.publicUrl() + prefix + "/folj");
        }
    }

    /** {@code sv-x-lattlast} is {@code sv-lattlast} in addresses and file names. */
    private static String inAddresses(Concern concern) {
        return concern.language().replace("-x-", "-");
    }

    private void post(Concern concern, String event, String to, String letter, String language, Object... arguments) {
        // the file's whole name as that of a root: without a fallback to the machine's own language
        var suffix = language.equals(SWEDISH) ? "" : "_" + language.replace('-', '_');
        var texts = ResourceBundle.getBundle(
                "se.samsyn.concern.Letters" + suffix,
                Locale.ROOT,
                ConcernLetters.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var subject = MessageFormat.format(texts.getString(letter + ".subject"), arguments);
        var body = MessageFormat.format(texts.getString(letter + ".body"), arguments);
        outbox.post(concern.marks().number() + "/" + event, concern.owner().party(), new Letter(to, subject, body));
    }
}

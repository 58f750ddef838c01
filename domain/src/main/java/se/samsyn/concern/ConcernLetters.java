package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Confirmations;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;

/**
 * Posts what leaves by mail about a concern. Number and link only: never a word of what was told, nor the code, nor the
 * key (domain.md 6.1).
 */
@ApplicationScoped
class ConcernLetters {

    private static final String TEXTS = "se.samsyn.concern.Letters";

    /** What the keys of all letters to the one who told have after the number. */
    private static final String REPORTER = "/reporter/";

    private static final String CONFIRM = "confirm";

    @Inject
    Outbox outbox;

    @Inject
    Confirmations confirmations;

    @Inject
    MemberQueries members;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Tells the owning unit that something came in; the coordination function where there is no unit. */
    void received(Concern concern) {
        tellUnit(concern, "received", "received");
    }

    /** Tells a unit of the other party that it is asked to work with it. */
    void asked(Concern concern, String unit) {
        tell(concern, unit, "received", "asked");
    }

    /** Tells the coordination function that a party has not accepted it in time. */
    void escalated(Concern concern, Party party) {
        tell(concern, null, "escalated", "escalated/" + party);
    }

    /** Tells the same ones that the one who told has added something. */
    void added(Concern concern, Addition addition) {
        tellUnit(concern, "added", "added/" + addition.id().value());
    }

    /** Asks whether the address is theirs. The only letter to an address that is not confirmed. */
    void confirm(Concern concern, Contact contact) {
        if (contact.isEmail()) {
            confirm(concern, contact, CONFIRM);
        }
    }

    /** Asks it again; what was mailed before is void, and is not sent if it still waits. */
    void confirmAgain(Concern concern, Contact contact) {
        outbox.forget(concern.marks().number() + REPORTER + CONFIRM);
        confirm(concern, contact, CONFIRM + "/" + clock.instant().toEpochMilli());
    }

    private void confirm(Concern concern, Contact contact, String event) {
        var issued = confirmations.issue(Subject.of(concern.id()));
        tellReporter(
                concern,
                contact,
                CONFIRM,
                event,
                link(concern, "/bekrafta/" + issued.link()),
                issued.formattedCode(),
                link(concern, "/bekrafta"),
                settings.municipality(),
                settings.confirmationValidity().toHours());
    }

    /**
     * Tells the one who asked for it that there is an answer. The caller has looked that the address is confirmed.
     *
     * @param work what was answered: the same one, unless it is worked with as part of another
     */
    void answered(Concern told, Concern work, Contact contact) {
        if (contact.wantsAnswer() && contact.isEmail()) {
            tellReporter(told, contact, "answered", "answered/" + moment(told, work), link(told, "/folj"));
        }
    }

    /** Of what was said of another one, once for each of the two. */
    private static String moment(Concern told, Concern work) {
        var so = String.valueOf(work.history().size());
        return told.equals(work) ? so : work.marks().number() + "/" + so;
    }

    /** Tells the one who asked for it where the concern stands now; as {@link #answered}. */
    void moved(Concern told, Concern work, Contact contact) {
        if (contact.wantsAnswer() && contact.isEmail()) {
            tellReporter(
                    told,
                    contact,
                    "moved",
                    "moved/" + moment(told, work),
                    link(told, "/folj"),
                    words(work.axes().status(), settings.offered(told.language())));
        }
    }

    /** Tells the one who asked for it that it is known what the measures led to; as {@link #answered}. */
    void effectKnown(Concern told, Contact contact, String event) {
        if (contact.wantsAnswer() && contact.isEmail()) {
            tellReporter(told, contact, "effect", "effect/" + event, link(told, "/folj"));
        }
    }

    /** Tells the one who told that they are asked something; as {@link #answered}. */
    void asked(Concern concern, Contact contact, ReporterQuestion question) {
        if (contact.wantsAnswer() && contact.isEmail()) {
            tellReporter(
                    concern,
                    contact,
                    "asked",
                    "asked/" + question.id().value(),
                    link(concern, "/folj"),
                    day(question.dueOn(), settings.offered(concern.language())));
        }
    }

    /** Withholds what waits for the one who told, and forgets where the rest was sent. */
    void forgetReporter(Concern concern) {
        confirmations.forget(Subject.of(concern.id()));
        outbox.forget(concern.marks().number() + REPORTER);
    }

    private void tellUnit(Concern concern, String letter, String event) {
        tell(concern, concern.owner().unit(), letter, event);
    }

    private void tell(Concern concern, @Nullable String unit, String letter, String event) {
        var to =
                unit == null ? settings.contactEmail() : members.mailboxOf(unit).orElseGet(settings::contactEmail);
        var number = concern.marks().number();
        var key = number + "/" + event + "/" + (unit == null ? Route.BOTH : unit);
        var link = settings.publicUrl() + "/backoffice/inkommet/" + number;
        outbox.post(key, concern.owner().party(), Letter.of(to, TEXTS, Settings.SWEDISH, letter, number, link));
    }

    private void tellReporter(Concern concern, Contact contact, String letter, String event, Object... more) {
        var number = concern.marks().number();
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        var language = settings.offered(concern.language());
        outbox.post(
                number + REPORTER + event,
                concern.owner().party(),
                Letter.of(contact.address(), TEXTS, language, letter, arguments).signed(settings, language));
    }

    private String link(Concern concern, String path) {
        return settings.publicUrl() + settings.prefixOf(concern.language()) + path;
    }

    private static String words(PublicStatus status, String language) {
        return Letter.texts(TEXTS, language).getString("moved." + status.name());
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(day);
    }
}

package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.Consent;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.concern.Trigger;
import se.samsyn.portal.HelpBoxes;
import se.samsyn.portal.WhileWriting;
import se.samsyn.web.refusal.Complaints;

/**
 * What can be done on {@code folj.xhtml} with the receipt's key. Words that are added are treated as those of the form:
 * a personnummer stops; boxes and warnings hold the page once, unless the browser has shown them, and refuse nothing.
 */
@Named
@RequestScoped
public class FollowDesk {

    /** What may have been done on the page before. */
    private static final Set<String> DONE = Set.of("fact", "doubt", "reply", "withdraw", "resend");

    /** The hidden field that says what this bean has shown and counted. */
    private static final String TOLD = "told";

    /** The hidden field that says what {@code report.js} has warned of. */
    private static final String WARNED = "warned";

    @Inject
    HttpServletRequest request;

    @Inject
    FollowPass pass;

    @Inject
    ConcernReturning returning;

    @Inject
    HelpBoxes boxes;

    @Inject
    Complaints complaints;

    /** The field whose words were looked at. */
    private String looked = "";

    private List<PersonDataKind> warnings = List.of();

    public @Nullable String addFact() {
        return say("fact", returning::addFact);
    }

    public @Nullable String sayNotSolved() {
        return say("doubt", returning::sayNotSolved);
    }

    public @Nullable String reply() {
        return say("reply", returning::reply);
    }

    public @Nullable String withdrawContact() {
        return isShown() ? act("withdraw", returning::withdrawContact) : null;
    }

    /** Whether the key was shown; else it is asked for again. */
    private boolean isShown() {
        return pass.getView() != null;
    }

    public @Nullable String mailAgain() {
        return act("resend", pass::mailAgain);
    }

    /** What takes somebody's words. */
    private interface Saying {
        void say(ReceiptPass pass, String words);
    }

    private @Nullable String say(String what, Saying saying) {
        if (!isShown()) {
            return null; // the words are kept meanwhile
        }
        var words = field(what);
        complaints.about(what, () -> PersonData.refusePersonnummer(words));
        look(what, words);
        return isHeld() ? null : act(what, shown -> saying.say(shown, words));
    }

    /** Whether something has to be mended, or to be read first. */
    public boolean isHeld() {
        return boxes.isHolding()
                || !warnings.isEmpty()
                || !complaints.getErrors().isEmpty();
    }

    private void look(String what, String words) {
        looked = what;
        var told = HelpBoxes.shownIn(request, TOLD);
        var called = EnumSet.noneOf(Trigger.class);
        Trigger.in(words).stream()
                .filter(trigger -> !told.contains(trigger.name()))
                .forEach(called::add);
        boxes.open(called);
        var warned = HelpBoxes.shownIn(request, WARNED);
        warnings = WhileWriting.warnings(words).stream()
                .filter(kind -> !told.contains(kind.name()) && !warned.contains(kind.name()))
                .toList();
    }

    /** Leads back to the page without the pass, so that loading it again does nothing twice. */
    private @Nullable String act(String what, Consumer<ReceiptPass> act) {
        complaints.about(what, () -> act.accept(pass.get()));
        return complaints.getErrors().isEmpty()
                ? "folj?faces-redirect=true&code=" + field("code") + "&klart=" + what
                : null;
    }

    /** What was done just before, by the name of its words; null when nothing was. */
    public @Nullable String getDone() {
        var done = request.getParameter("klart");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** What the address may be used for. */
    public List<Consent> getConsents() {
        var view = pass.getView();
        var contact = view == null ? null : view.contact();
        return contact == null
                ? List.of()
                : contact.consents().stream().sorted().toList();
    }

    /** The fields whose words wait until the key is shown again. */
    public List<String> getKept() {
        return Stream.of("reply", "doubt", "fact").filter(this::isTyped).toList();
    }

    /** Whether a field has to be mended or read once more, or has words that were kept. */
    public boolean isOpen(String name) {
        return complaints.of(name) != null || isTyped(name);
    }

    /** A link must not bring words with it. */
    private boolean isTyped(String name) {
        return request.getMethod().equals("POST") && !field(name).isBlank();
    }

    /** What was typed in such a field. */
    public String typed(String name) {
        return isOpen(name) ? field(name) : "";
    }

    /** The boxes that the words of a field call for. */
    public Set<Trigger> boxes(String name) {
        return looked.equals(name) ? boxes.getOpen() : Set.of();
    }

    /** What in the words of a field may point out a person. */
    public List<PersonDataKind> warnings(String name) {
        return looked.equals(name) ? warnings : List.of();
    }

    /** What was shown of the words of a field, now and before; for the hidden field. */
    public String told(String name) {
        var before = looked.equals(name) ? HelpBoxes.shownIn(request, TOLD).stream() : Stream.<String>empty();
        var now = Stream.concat(boxes(name).stream(), warnings(name).stream()).map(Enum::name);
        // what comes from outside goes back as what it can be only
        return Stream.concat(before.filter(FollowDesk::isName), now).distinct().collect(Collectors.joining(","));
    }

    private static boolean isName(String word) {
        return Stream.concat(Stream.of(Trigger.values()), Stream.of(PersonDataKind.values()))
                .anyMatch(constant -> constant.name().equals(word));
    }

    /** The key of what the button under a field says; the other one where no box is open. */
    public String onward(String name, String otherwise) {
        return looked.equals(name) ? boxes.onward(otherwise) : otherwise;
    }

    private String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

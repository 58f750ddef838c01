package se.samsyn.portal.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.Trigger;
import se.samsyn.portal.HelpBoxes;
import se.samsyn.portal.WhileWriting;
import se.samsyn.web.refusal.Complaints;

/**
 * The words that are added on {@code folj.xhtml}, field by field, treated as those of the form: boxes and warnings hold
 * the page once, unless the browser has shown them, and refuse nothing.
 */
@Named
@RequestScoped
public class AddedWords {

    /** The hidden field that says what this bean has shown and counted. */
    private static final String TOLD = "told";

    /** The hidden field that says what {@code report.js} has warned of. */
    private static final String WARNED = "warned";

    @Inject
    HttpServletRequest request;

    @Inject
    HelpBoxes boxes;

    @Inject
    Complaints complaints;

    /** The field whose words were looked at. */
    private String looked = "";

    private List<PersonDataKind> warnings = List.of();

    /** What was sent in a field. */
    String in(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Opens and warns of what the words of a field call for, and has not been shown yet. */
    void look(String name) {
        looked = name;
        var words = in(name);
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

    /** Whether something has to be read first. */
    boolean areHeld() {
        return boxes.isHolding() || !warnings.isEmpty();
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
        return request.getMethod().equals("POST") && !in(name).isBlank();
    }

    /** What was typed in such a field. */
    public String typed(String name) {
        return isOpen(name) ? in(name) : "";
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
        return Stream.concat(before.filter(AddedWords::isName), now).distinct().collect(Collectors.joining(","));
    }

    private static boolean isName(String word) {
        return Stream.concat(Stream.of(Trigger.values()), Stream.of(PersonDataKind.values()))
                .anyMatch(constant -> constant.name().equals(word));
    }

    /** The key of what the button under a field says; the other one where no box is open. */
    public String onward(String name, String otherwise) {
        return looked.equals(name) ? boxes.onward(otherwise) : otherwise;
    }
}

package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.Submission;
import se.samsyn.concern.Tile;
import se.samsyn.concern.Trigger;
import se.samsyn.web.refusal.Complaints;

/**
 * The page that asks what it is about: tile, finer choice, own words. A personnummer stops; other person data warns;
 * words that call for something else than this form show a box, once, and never stop anybody.
 */
@Named
@RequestScoped
public class ReportWhat implements StepCheck {

    /**
     * A first choice and the finer ones it leads to.
     *
     * @param icon a symbol of {@code icons.svg}
     */
    public record Choice(Tile tile, String icon, List<CategoryQueries.Row> categories) {}

    @Inject
    CategoryQueries categories;

    @Inject
    ConcernReporting reporting;

    @Inject
    Complaints complaints;

    @Inject
    HttpServletRequest request;

    private Set<Trigger> boxes = Set.of();

    /** All eight, in their order. */
    public List<Choice> getChoices() {
        var all = categories.all();
        var choices = new ArrayList<Choice>();
        for (var tile : Tile.values()) {
            choices.add(new Choice(
                    tile,
                    icon(tile),
                    all.stream().filter(category -> category.tile() == tile).toList()));
        }
        return choices;
    }

    private static String icon(Tile tile) {
        return switch (tile) {
            case DARK -> "lamp";
            case DAMAGE -> "spray";
            case LITTER -> "litter";
            case TRAFFIC -> "car";
            case DISTURBANCE -> "people";
            case DRUGS -> "bottle";
            case OTHER -> "pin";
            case SAFE -> "heart";
        };
    }

    /** The boxes that must be seen before one goes on; empty when there are none. */
    public Set<Trigger> getBoxes() {
        return boxes;
    }

    /** What in the texts may point out a person, a kind once; personnummer stop before this is asked. */
    public List<PersonDataKind> warnings(Answers answers) {
        var kinds = EnumSet.noneOf(PersonDataKind.class);
        PersonData.find(answers.of(Question.TEXT) + "\n" + answers.of(Question.PLACE_WORDS))
                .forEach(finding -> kinds.add(finding.kind()));
        kinds.remove(PersonDataKind.PERSONNUMMER);
        return List.copyOf(kinds);
    }

    /** The working days within which somebody reads what is of this category. */
    public int days(String category) {
        return categories.all().stream()
                .filter(row -> row.code().equals(category))
                .mapToInt(CategoryQueries.Row::days)
                .findFirst()
                .orElse(0);
    }

    @Override
    public Step step() {
        return Step.WHAT;
    }

    @Override
    public Answers check(Answers taken) {
        var checked = chosen(taken);
        var text = checked.of(Question.TEXT);
        if (text.isEmpty()) {
            complaints.say(Question.TEXT.field(), ConcernRule.TEXT_NEEDED.key());
        } else if (text.replace("\r\n", "\n").length() > Submission.TEXT_MAX) {
            complaints.say(Question.TEXT.field(), ConcernRule.TEXT_TOO_LONG.key(), Submission.TEXT_MAX);
        } else if (holdsPersonnummer(text)) {
            complaints.say(Question.TEXT.field(), ConcernRule.PERSONNUMMER.key());
        }
        return boxed(checked);
    }

    @Override
    public boolean holds() {
        return !boxes.isEmpty();
    }

    static boolean holdsPersonnummer(String text) {
        return PersonData.find(text).stream().anyMatch(finding -> finding.kind() == PersonDataKind.PERSONNUMMER);
    }

    /** A tile with one category needs no finer choice. */
    private Answers chosen(Answers taken) {
        var tile = taken.choice(Question.TILE, Tile.class);
        if (tile == null) {
            complaints.say("tile-" + Tile.DARK, "beratta.message.tile");
            return taken;
        }
        var codes = categories.all().stream()
                .filter(row -> row.tile() == tile)
                .map(CategoryQueries.Row::code)
                .toList();
        if (codes.size() == 1) {
            return taken.with(Question.CATEGORY, codes.get(0));
        } else if (!codes.contains(taken.of(Question.CATEGORY))) {
            complaints.say("category-" + tile + "-" + codes.get(0), ConcernRule.CATEGORY_NEEDED.key());
            return taken.with(Question.CATEGORY, null);
        }
        return taken;
    }

    /** Those that the browser has shown already are counted, too, but need not be shown again. */
    private Answers boxed(Answers checked) {
        var unseen = checked.unseen();
        unseen.forEach(reporting::countDeflection);
        var there = List.of(String.valueOf(request.getParameter("boxes")).split(",", -1));
        boxes = EnumSet.noneOf(Trigger.class);
        unseen.stream().filter(trigger -> !there.contains(trigger.name())).forEach(boxes::add);
        return checked.shown(unseen);
    }
}

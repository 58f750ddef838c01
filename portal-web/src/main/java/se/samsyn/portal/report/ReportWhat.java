package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.concern.Submission;
import se.samsyn.concern.Tile;
import se.samsyn.portal.HelpBoxes;
import se.samsyn.portal.WhileWriting;
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
    Complaints complaints;

    @Inject
    HelpBoxes boxes;

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

    /** What in the texts may point out a person, a kind once; personnummer stop before this is asked. */
    public List<PersonDataKind> warnings(Answers answers) {
        return WhileWriting.warnings(answers.of(Question.TEXT) + "\n" + answers.of(Question.PLACE_WORDS));
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
        return boxed(checked, boxes);
    }

    @Override
    public boolean holds() {
        return boxes.isHolding();
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

    /** Each box is called for once, whichever of the texts it is that calls. */
    static Answers boxed(Answers checked, HelpBoxes boxes) {
        var unseen = checked.unseen();
        boxes.open(unseen);
        return checked.shown(unseen);
    }
}

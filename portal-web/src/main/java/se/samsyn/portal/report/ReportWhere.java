package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.Submission;
import se.samsyn.place.AreaQueries;
import se.samsyn.place.PlaceQueries;
import se.samsyn.portal.HelpBoxes;
import se.samsyn.web.refusal.Complaints;

/** The page that asks where it is. Search, position, map and words are equals: any one is enough. */
@Named
@RequestScoped
public class ReportWhere implements StepCheck {

    /** What says where it is; a search alone does not. */
    private static final List<Question> TELLS = List.of(Question.POINT, Question.PLACE_NAME, Question.PLACE_WORDS);

    @Inject
    PlaceQueries places;

    @Inject
    AreaQueries areas;

    @Inject
    Complaints complaints;

    @Inject
    HelpBoxes boxes;

    private @Nullable List<PlaceQueries.Hit> hits;

    /** What was found; null when nothing was looked for. */
    public @Nullable List<PlaceQueries.Hit> getHits() {
        return hits;
    }

    /** Whether nothing tells where it is but a name that was not looked for yet. */
    boolean isToSearch(Answers before, Answers taken) {
        return taken.step() == Step.WHERE
                && !taken.of(Question.SEARCH).equals(before.of(Question.SEARCH))
                && !TELLS.stream().anyMatch(taken::has);
    }

    void search(Answers answers) {
        hits = places.search(answers.of(Question.SEARCH), PlaceQueries.MOST);
    }

    @Override
    public Step step() {
        return Step.WHERE;
    }

    @Override
    public Answers check(Answers taken) {
        var checked = found(taken);
        var point = checked.point();
        if (point.isEmpty() && !checked.has(Question.PLACE_WORDS)) {
            complaints.say(Question.SEARCH.field(), ConcernRule.PLACE_NEEDED.key());
            if (checked.has(Question.SEARCH)) {
                search(checked);
            }
        }
        point.ifPresent(there -> complaints.about(Question.SEARCH.field(), () -> areas.require(there)));
        var words = checked.of(Question.PLACE_WORDS);
        int room = Submission.PLACE_MAX - (checked.place().length() - words.length());
        if (words.length() > room) {
            complaints.say(Question.PLACE_WORDS.field(), ConcernRule.TEXT_TOO_LONG.key(), room);
        } else if (ReportWhat.holdsPersonnummer(words)) {
            complaints.say(Question.PLACE_WORDS.field(), ConcernRule.PERSONNUMMER.key());
        }
        return ReportWhat.boxed(checked, boxes);
    }

    @Override
    public boolean holds() {
        return boxes.isHolding();
    }

    /** A place that was chosen by its name has the point that belongs to it, whatever the map says. */
    private Answers found(Answers taken) {
        var name = taken.of(Question.PLACE_NAME);
        if (name.isEmpty()) {
            return taken;
        }
        return places.search(name, PlaceQueries.MOST).stream()
                .filter(hit -> hit.label().equals(name))
                .findFirst()
                .map(hit -> taken.with(hit.point()))
                .orElseGet(() -> taken.with(Question.PLACE_NAME, null));
    }

    /** The chosen place as people say it: its name, or the named place that it lies near; null when only words tell. */
    public PlaceQueries.@Nullable Hit near(Answers answers) {
        return answers.point().flatMap(places::nearest).orElse(null);
    }
}

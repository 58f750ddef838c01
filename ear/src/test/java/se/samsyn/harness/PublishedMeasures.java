package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.PublicText;
import se.samsyn.place.GeoPoint;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Strength;

/**
 * Inside the container: measures that everybody may read, made step by step as staff make them. The actor must be able
 * to.
 */
@ApplicationScoped
public class PublishedMeasures {

    /** Of each of them. */
    public static final String TITLE = "Farthinder";

    @Inject
    Agreed agreed;

    @Inject
    ProblemSolving solving;

    @Inject
    AnalysisWriting analysing;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureQueries measures;

    /** A problem of the agreement's, with no report yet. */
    public ProblemId problem(String title) {
        return solving.raise(title, Set.of(agreed.trygghet()), List.of());
    }

    /**
     * A measure that is decided and published.
     *
     * @param point the exact one; null for the area alone
     */
    public MeasureId publish(ProblemId problem, String category, @Nullable GeoPoint point, String area) {
        var cause = analysing.name(problem, CauseWording.of("Rak väg", Perspective.SITUATION, Strength.STRONG));
        var outline = new MeasureOutline(
                TITLE,
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                category,
                Set.of(agreed.trygghet()),
                Set.of(cause),
                null,
                null);
        var id = planning.propose(problem, outline, null);
        planning.choose(id, version(id));
        planning.decide(id, version(id));
        planning.contribute(id, version(id), Contribution.of("Bygger farthinder."));
        planning.describe(id, version(id), new PublicText("Vi bygger farthinder.", null, null));
        planning.showAt(id, version(id), point, "Storgatan", area);
        planning.publish(id, version(id));
        return id;
    }

    /** As whoever changes it next has read it. */
    public long version(MeasureId measure) {
        return measures.row(measure).orElseThrow().version();
    }

    /** The end of its public address. */
    public String slug(MeasureId measure) {
        var number = measures.row(measure).orElseThrow().number();
        return Objects.requireNonNull(measures.view(number).slug());
    }
}

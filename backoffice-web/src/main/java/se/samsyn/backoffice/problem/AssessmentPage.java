package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.assessment.AssessmentQueries.DecisionRow;
import se.samsyn.assessment.AssessmentQueries.StudyRow;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.Caution;
import se.samsyn.assessment.Course;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.Lasting;
import se.samsyn.problem.Phase;

/** What following up has found of the problem on the page, and what its forms offer. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject
    ProblemPage page;

    @Inject
    AssessmentQueries queries;

    private AssessmentQueries.@Nullable View view;

    @PostConstruct
    void load() {
        view = queries.of(page.id());
    }

    public AssessmentQueries.View getView() {
        return Objects.requireNonNull(view);
    }

    /** The studies of the cycle that goes on, on which a conclusion can rest. */
    public List<StudyRow> getCurrentStudies() {
        return getView().studies().stream()
                .filter(study -> study.cycle() == page.getProblem().cycle())
                .toList();
    }

    /** The picture of a study. */
    public EffectChart chart(StudyRow study) {
        return EffectChart.of(study.figures());
    }

    /** What has to be said beside a result, in the order of the list. */
    public List<Caution> cautions(StudyRow study) {
        return Arrays.stream(Caution.values())
                .filter(study.result().cautions()::contains)
                .toList();
    }

    /** The phase to which the last decision leads; null if it leads nowhere from here, or the work has moved on. */
    public @Nullable Phase getNext() {
        return getView().decisions().stream()
                .findFirst()
                .filter(decision -> decision.cycle() == page.getProblem().cycle())
                .map(DecisionRow::course)
                .flatMap(Course::leadsTo)
                .filter(page.getProblem().steps()::containsKey)
                .orElse(null);
    }

    public CarriedOut[] getWaysCarriedOut() {
        return CarriedOut.values();
    }

    public FigureSource[] getSources() {
        return FigureSource.values();
    }

    public Course[] getCourses() {
        return Course.values();
    }

    public Lasting[] getLastings() {
        return Lasting.values();
    }
}

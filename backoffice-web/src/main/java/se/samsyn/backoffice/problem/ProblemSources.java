package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemQueries.EvidenceRow;
import se.samsyn.problem.ProblemRule;
import se.samsyn.problem.SourceKind;

/** What other features know of a problem: the reports it rests on and the measures against it, as far as I may see. */
@Named
@RequestScoped
public class ProblemSources {

    @Inject
    ProblemPage page;

    @Inject
    ConcernQueries concernQueries;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    CurrentActor current;

    private List<ConcernQueries.Row> concerns = List.of();
    private List<MeasureQueries.Row> measures = List.of();
    private long unseen;
    private long gone;

    @PostConstruct
    void load() {
        var problem = page.getProblem();
        var ids = problem.evidence().stream()
                .map(EvidenceRow::concern)
                .filter(Objects::nonNull)
                .toList();
        if (current.may(Permission.READ_CONCERNS)) {
            concerns = concernQueries.rows(ids);
        }
        unseen = (long) ids.size() - concerns.size();
        gone = problem.evidence().stream()
                .filter(evidence -> evidence.kind() == SourceKind.CONCERN && evidence.concern() == null)
                .count();
        if (current.may(Permission.READ_MEASURES)) {
            measures = measureQueries.ofProblem(problem.id());
        }
    }

    public List<ConcernQueries.Row> getConcerns() {
        return concerns;
    }

    /** How many reports it rests on that I may not see. */
    public long getUnseen() {
        return unseen;
    }

    /** How many reports it rested on that are no longer kept. */
    public long getGone() {
        return gone;
    }

    /** Whether it rests on two reports or sources, as a problem does (S-56). */
    public boolean isConfirmed() {
        return !page.missing(Phase.SCANNING.name()).contains(ProblemRule.TOO_FEW_SOURCES);
    }

    public List<MeasureQueries.Row> getMeasures() {
        return measures;
    }
}

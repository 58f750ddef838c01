package se.samsyn.assessment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/** What following up has found, within the sight of whoever asks. */
@ReadModel
public class AssessmentQueries {

    /**
     * A measure and how it was carried out.
     *
     * @param answers as last found in the current cycle; null while nobody has looked, as the next two
     */
    public record MeasureRow(
            MeasureId id,
            String number,
            String title,
            MeasureStatus status,
            @Nullable ProcessAnswers answers,
            @Nullable Actor by,
            @Nullable Instant at)
            implements Serializable {}

    /** A study and what its figures say today. */
    public record StudyRow(FindingId id, int cycle, StudyFigures figures, EffectResult result, Actor by, Instant at)
            implements Serializable {}

    /** What was decided. */
    public record DecisionRow(int cycle, Course course, String why, Actor by, Instant at) implements Serializable {}

    /** A look back. */
    public record FollowUpRow(FollowUpAfter after, Lasting lasting, String words, Actor by, Instant at)
            implements Serializable {}

    /** A look back that is to be made. */
    public record Due(String number, String title, FollowUpAfter after, LocalDate on) implements Serializable {}

    /**
     * All of it for one problem.
     *
     * @param measures those that were decided
     * @param studies the latest first
     * @param decisions the latest first
     * @param due the next look back; null if none is to be made
     */
    public record View(
            List<MeasureRow> measures,
            List<StudyRow> studies,
            List<DecisionRow> decisions,
            List<FollowUpRow> followUps,
            @Nullable Due due)
            implements Serializable {

        /** Whether something is known of carrying out, so that an effect may be asked for (S-65). */
        public boolean isProcessKnown() {
            return measures.stream().anyMatch(row -> row.answers() != null);
        }
    }

    @Inject
    Assessments assessments;

    @Inject
    ProblemQueries problems;

    /**
     * What was found of a problem.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_PROBLEMS)
    public View of(ProblemId id) {
        var problem = problems.row(id).orElseThrow(() -> new NotFound(ProblemId.class, id));
        var processes = assessments.processes(id);
        var latest = Assessments.latest(processes, problem.cycle());
        var measures = assessments.measures(id).stream()
                .map(measure -> row(measure, latest.get(measure.id())))
                .toList();
        var studies = assessments.studies(id).stream()
                .map(study -> new StudyRow(
                        study.id(),
                        study.cycle(),
                        study.figures(),
                        EffectResult.of(study.figures(), Assessments.carried(processes, study.cycle())),
                        study.madeBy(),
                        study.madeAt()))
                .sorted(Comparator.comparing(StudyRow::at).reversed())
                .toList();
        var decisions = assessments.decisions(id).stream()
                .map(made ->
                        new DecisionRow(made.cycle(), made.course(), made.why(), made.decidedBy(), made.decidedAt()))
                .sorted(Comparator.comparing(DecisionRow::at).reversed())
                .toList();
        var followUps = assessments.followUps(List.of(id));
        return new View(
                measures,
                studies,
                decisions,
                followUps.stream()
                        .map(made -> new FollowUpRow(
                                made.after(), made.lasting(), made.words(), made.foundBy(), made.foundAt()))
                        .toList(),
                due(assessments.ended(id), followUps).stream().findFirst().orElse(null));
    }

    /** The looks back that are to be made by a day, the first one first; at most {@code limit}. */
    @Allows(Permission.READ_PROBLEMS)
    public List<Due> due(LocalDate by, int limit) {
        var ended = assessments.ended(null);
        var made =
                assessments.followUps(ended.stream().map(Assessments.Ended::id).collect(Collectors.toSet()));
        return due(ended, made).stream()
                .filter(due -> !due.on().isAfter(by))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .limit(limit)
                .toList();
    }

    private static List<Due> due(List<Assessments.Ended> ended, List<FollowUp> made) {
        var due = new ArrayList<Due>();
        for (var problem : ended) {
            FollowUpAfter.next(Assessments.made(made, problem.id(), problem.on()))
                    .ifPresent(after ->
                            due.add(new Due(problem.number(), problem.title(), after, after.on(problem.on()))));
        }
        return due;
    }

    private static MeasureRow row(Assessments.Followed measure, @Nullable ProcessFinding found) {
        return new MeasureRow(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.status(),
                found == null ? null : found.answers(),
                found == null ? null : found.foundBy(),
                found == null ? null : found.foundAt());
    }
}

package se.samsyn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureId;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;

/** What can be noted when work is followed up, and when one looks back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentRulesTest {

    private static final Instant NOON = Instant.parse("2026-08-24T10:00:00Z");
    private static final Actor OFFICER = Actor.SYSTEM;
    private static final String WITH_NUMBER = "Ring 19121212-1212.";
    private static final Months BEFORE = new Months(YearMonth.parse("2025-02"), YearMonth.parse("2025-07"));
    private static final Months AFTER = new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-07"));
    private static final AreaCounts PLACE = new AreaCounts("NORRA", "Torget", 24, 11);

    @Test
    void what_did_not_go_as_planned_was_hindered_by_something() {
        refused(AssessmentRule.BARRIERS_NEEDED, () -> note(CarriedOut.WITH_CHANGES, "Två av tre.", " "));
        refused(AssessmentRule.BARRIERS_NEEDED, () -> note(CarriedOut.NOT_IN_FULL, "En av tre.", null));
        refused(AssessmentRule.STATEMENT_NEEDED, () -> note(CarriedOut.AS_PLANNED, " ", null));

        assertThat(note(CarriedOut.AS_PLANNED, " Tre av tre. ", null).answers().dose())
                .isEqualTo("Tre av tre.");
        assertThat(note(CarriedOut.NOT_IN_FULL, "En av tre.", "Regn.").carriedOut())
                .isEqualTo(CarriedOut.NOT_IN_FULL);
    }

    @Test
    void nobody_is_named_by_number() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> note(CarriedOut.AS_PLANNED, WITH_NUMBER, null))
                .extracting(RuleBroken::key)
                .isEqualTo("ConcernRule.PERSONNUMMER");
    }

    @Test
    void a_study_has_counts_of_the_place_or_a_survey_and_not_both() {
        var shares = new SurveyShares(41, 178, 33, 172);

        refused(AssessmentRule.FIGURES_NEEDED, () -> study(BEFORE, AFTER, Map.of(), null));
        refused(AssessmentRule.FIGURES_NEEDED, () -> study(BEFORE, AFTER, Map.of(StudyPart.COMPARISON, PLACE), null));
        refused(AssessmentRule.FIGURES_NEEDED, () -> study(BEFORE, AFTER, Map.of(StudyPart.TREATED, PLACE), shares));
        assertThat(study(BEFORE, AFTER, Map.of(), shares).figures().shares()).isEqualTo(shares);
    }

    @Test
    void what_lies_around_needs_a_comparison() {
        refused(
                AssessmentRule.COMPARISON_NEEDED,
                () -> study(BEFORE, AFTER, Map.of(StudyPart.TREATED, PLACE, StudyPart.AROUND, PLACE), null));
    }

    @Test
    void after_comes_after_before() {
        refused(AssessmentRule.MONTHS_OVERLAP, () -> study(BEFORE, BEFORE, Map.of(StudyPart.TREATED, PLACE), null));
        refused(AssessmentRule.MONTHS_OVERLAP, () -> study(AFTER, BEFORE, Map.of(StudyPart.TREATED, PLACE), null));
    }

    @Test
    void what_is_not_over_is_not_counted_but_a_survey_can_be_of_this_month() {
        var running = new Months(YearMonth.parse("2026-03"), YearMonth.parse("2026-08"));
        var coming = new Months(YearMonth.parse("2026-04"), YearMonth.parse("2026-09"));
        var shares = new SurveyShares(41, 178, 33, 172);

        refused(AssessmentRule.MONTHS_NOT_OVER, () -> study(BEFORE, running, Map.of(StudyPart.TREATED, PLACE), null));
        refused(AssessmentRule.MONTHS_NOT_OVER, () -> study(BEFORE, coming, Map.of(), shares));
        assertThat(study(BEFORE, running, Map.of(), shares).figures().after()).isEqualTo(running);
    }

    @Test
    void figures_are_of_this_world() {
        var below = new AreaCounts(null, "Torget", -1, 3);
        var beyond = new AreaCounts(null, "Torget", 3, 2_000_000);

        refused(
                AssessmentRule.FIGURES_OUT_OF_BOUNDS,
                () -> study(BEFORE, AFTER, Map.of(StudyPart.TREATED, below), null));
        refused(
                AssessmentRule.FIGURES_OUT_OF_BOUNDS,
                () -> study(BEFORE, AFTER, Map.of(StudyPart.TREATED, beyond), null));
        refused(
                AssessmentRule.FIGURES_OUT_OF_BOUNDS,
                () -> study(BEFORE, AFTER, Map.of(), new SurveyShares(41, 178, 101, 172)));
        refused(
                AssessmentRule.FIGURES_OUT_OF_BOUNDS,
                () -> study(BEFORE, AFTER, Map.of(), new SurveyShares(41, 0, 33, 172)));
    }

    @Test
    void a_study_gives_back_what_it_was_made_of() {
        var figures = new StudyFigures(
                "Skador", FigureSource.OPERATIONS, "Felanmälan", BEFORE, AFTER, Map.of(StudyPart.TREATED, PLACE), null);

        assertThat(EffectStudy.of(ProblemId.next(), 1, figures, OFFICER, NOON).figures())
                .isEqualTo(figures);
    }

    @Test
    void months_know_their_season() {
        assertThat(BEFORE.count()).isEqualTo(6);
        assertThat(BEFORE.sameMonthsAs(AFTER)).isTrue();
        assertThat(BEFORE.sameMonthsAs(new Months(YearMonth.parse("2026-03"), YearMonth.parse("2026-08"))))
                .isFalse();
        assertThat(BEFORE.sameMonthsAs(new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-06"))))
                .isFalse();
    }

    @Test
    void one_looks_back_after_six_and_after_twelve_months_S_64() {
        var ended = LocalDate.of(2026, 8, 31);

        assertThat(FollowUpAfter.next(List.of())).contains(FollowUpAfter.SIX_MONTHS);
        assertThat(FollowUpAfter.next(List.of(FollowUpAfter.SIX_MONTHS))).contains(FollowUpAfter.TWELVE_MONTHS);
        assertThat(FollowUpAfter.next(List.of(FollowUpAfter.TWELVE_MONTHS))).isEmpty();
        assertThat(FollowUpAfter.SIX_MONTHS.on(ended)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(FollowUpAfter.TWELVE_MONTHS.on(ended)).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void a_decision_leads_where_its_work_is_done() {
        assertThat(Course.CLOSE.leadsTo()).contains(Phase.CLOSED);
        assertThat(Course.CONTINUE.leadsTo()).isEmpty();
        assertThat(Course.CHANGE.leadsTo()).contains(Phase.RESPONSE);
        assertThat(Course.NEW_CYCLE.leadsTo()).contains(Phase.ANALYSIS);
    }

    private static ProcessFinding note(CarriedOut how, String dose, @Nullable String barriers) {
        var answers = new ProcessAnswers(how, dose, null, null, null, barriers);
        return ProcessFinding.of(ProblemId.next(), 1, MeasureId.next(), answers, OFFICER, NOON);
    }

    private static EffectStudy study(
            Months before, Months after, Map<StudyPart, AreaCounts> counts, @Nullable SurveyShares shares) {
        var figures = new StudyFigures("Skador", FigureSource.OPERATIONS, "Felanmälan", before, after, counts, shares);
        return EffectStudy.of(ProblemId.next(), 1, figures, OFFICER, NOON);
    }

    private static void refused(AssessmentRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo("AssessmentRule." + rule);
    }
}

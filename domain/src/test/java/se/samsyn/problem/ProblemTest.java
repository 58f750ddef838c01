package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;
import se.samsyn.kernel.Visibility;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor OFFICER = Actor.staff(new UUID(7, 1), Party.POLICE, "COMMUNITY_OFFICER");
    private static final String WITH_NUMBER = "Fråga 19121212-1212 om torget.";
    private static final Readiness COMPLETE = new Readiness(List.of());
    private static final Readiness NO_CAUSE = new Readiness(List.of(ProblemRule.NO_CAUSE));

    private final Problem problem = raised("Mopeder på torget om kvällarna", Set.of(FocusAreaId.next()));

    @Test
    void work_starts_with_scanning_in_the_first_cycle() {
        assertThat(problem.phase()).isEqualTo(Phase.SCANNING);
        assertThat(problem.cycle()).isOne();
        assertThat(problem.history()).singleElement().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(Step.RAISED);
            assertThat(entry.by()).isEqualTo(OFFICER);
        });
    }

    @Test
    void a_problem_without_a_focus_area_is_refused_S33() {
        refused(ProblemRule.FOCUS_AREA_NEEDED, () -> raised("Mopeder", Set.of()));
    }

    @Test
    void a_problem_needs_a_title_that_fits() {
        refused(ProblemRule.TITLE_NEEDED, () -> raised("  ", Set.of(FocusAreaId.next())));
        refused(ProblemRule.TITLE_TOO_LONG, () -> raised("x".repeat(121), Set.of(FocusAreaId.next())));
    }

    @Test
    void a_step_forward_needs_no_word_when_nothing_is_missing() {
        var entry = move(Move.to(Phase.ANALYSIS, null));

        assertThat(entry.step()).isEqualTo(Step.FORWARD);
        assertThat(problem.phase()).isEqualTo(Phase.ANALYSIS);
    }

    @Test
    void a_step_forward_with_something_missing_asks_for_a_reason_and_then_lets_go() {
        move(Move.to(Phase.ANALYSIS, null));

        refused(ProblemRule.NO_CAUSE, () -> problem.moveTo(Move.to(Phase.RESPONSE, " "), NO_CAUSE, OFFICER, NOON));
        problem.moveTo(Move.to(Phase.RESPONSE, "Lamporna måste bytas före hösten."), NO_CAUSE, OFFICER, NOON);

        assertThat(problem.phase()).isEqualTo(Phase.RESPONSE);
    }

    @Test
    void a_step_ahead_must_be_explained_S54() {
        refused(ProblemRule.REASON_NEEDED, () -> move(Move.to(Phase.RESPONSE, null)));
    }

    @Test
    void a_step_back_says_why_and_erases_nothing_S55() {
        move(Move.to(Phase.ANALYSIS, null));

        refused(ProblemRule.BACK_REASON_NEEDED, () -> move(Move.to(Phase.SCANNING, "ny mätning")));
        refused(ProblemRule.REASON_NEEDED, () -> move(new Move(Phase.SCANNING, BackReason.OTHER, null, null)));
        var entry = move(new Move(Phase.SCANNING, BackReason.NEW_INFORMATION, null, null));

        assertThat(entry.step()).isEqualTo(Step.BACK);
        assertThat(problem.history()).hasSize(3);
        assertThat(problem.cycle()).as("still the first turn").isOne();
    }

    @Test
    void going_back_from_the_follow_up_begins_the_next_cycle_S52() {
        move(Move.to(Phase.ASSESSMENT, "Åtgärderna var redan gjorda."));
        move(new Move(Phase.ANALYSIS, BackReason.NEW_CIRCUMSTANCES, null, null));

        assertThat(problem.cycle()).isEqualTo(2);
    }

    @Test
    void closing_says_what_became_of_it() {
        refused(ProblemRule.OUTCOME_NEEDED, () -> move(Move.to(Phase.CLOSED, "Klart.")));
        refused(ProblemRule.REASON_NEEDED, () -> move(new Move(Phase.CLOSED, null, null, Outcome.REDUCED)));

        var entry = move(new Move(Phase.CLOSED, null, "Hälften så många rapporter.", Outcome.REDUCED));

        assertThat(entry.outcome()).isEqualTo(Outcome.REDUCED);
        assertThat(problem.phase().isOpen()).isFalse();
    }

    @Test
    void a_closed_problem_can_be_opened_again_in_a_new_cycle() {
        move(new Move(Phase.CLOSED, null, "Klart.", Outcome.SOLVED));
        move(Move.to(Phase.ASSESSMENT, "Nya rapporter."));

        assertThat(problem.cycle()).isEqualTo(2);
    }

    @Test
    void where_it_is_already_it_cannot_go() {
        refused(ProblemRule.ALREADY_THERE, () -> move(Move.to(Phase.SCANNING, "igen")));
    }

    @Test
    void a_reason_has_an_end() {
        refused(ProblemRule.REASON_TOO_LONG, () -> move(Move.to(Phase.RESPONSE, "x".repeat(1001))));
    }

    @Test
    void no_personnummer_is_kept_in_what_is_written_about_a_problem_7_8_10() {
        var id = problem.id();
        var definition = ProblemDefinition.of(id);

        refusedPersonnummer(() -> raised(WITH_NUMBER, Set.of(FocusAreaId.next())));
        refusedPersonnummer(() -> problem.rename(WITH_NUMBER));
        refusedPersonnummer(() -> move(Move.to(Phase.RESPONSE, WITH_NUMBER)));
        for (int part = 0; part < 10; part++) {
            var parts = new String[10];
            parts[part] = WITH_NUMBER;
            refusedPersonnummer(() -> definition.reword(definition(parts), definition.version()));
        }
        refusedPersonnummer(
                () -> Evidence.of(id, SourceKind.CRIME_STATISTICS, WITH_NUMBER, Strength.WEAK, OFFICER, NOON));
        var cause = CauseWording.of(WITH_NUMBER, Perspective.SITUATION, Strength.STRONG);
        refusedPersonnummer(() -> Cause.of(CauseId.next(), id, cause, OFFICER, NOON));
        for (int part = 0; part < 8; part++) {
            var parts = GOAL.clone();
            parts[part] = WITH_NUMBER;
            refusedPersonnummer(() -> Goal.set(id, goal(parts), LocalDate.EPOCH, OFFICER, NOON));
        }
        refusedPersonnummer(() -> Evaluation.of(id, 1, WITH_NUMBER, Verdict.CANNOT_SAY, "Vet ej.", OFFICER, NOON));
        refusedPersonnummer(() -> Evaluation.of(id, 1, "Klart.", Verdict.CANNOT_SAY, WITH_NUMBER, OFFICER, NOON));
        assertThat(problem.title()).isEqualTo("Mopeder på torget om kvällarna");
        assertThat(problem.phase()).isEqualTo(Phase.SCANNING);
        assertThat(definition.content()).isEqualTo(Definition.EMPTY);
    }

    @Test
    void a_goal_that_leaves_something_out_cannot_be_followed_up_S_62() {
        for (int part = 0; part < 8; part++) {
            var parts = GOAL.clone();
            parts[part] = " ";
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> Goal.set(problem.id(), goal(parts), LocalDate.EPOCH, OFFICER, NOON))
                    .extracting(RuleBroken::key)
                    .isEqualTo("ProblemRule.STATEMENT_NEEDED");
        }
        assertThat(Goal.set(problem.id(), goal(GOAL), LocalDate.EPOCH, OFFICER, NOON)
                        .text())
                .isEqualTo(goal(GOAL));
    }

    private static final String[] GOAL = {
        "Otrygga", "Torget", "De som går där", "40 %", "mars 2026", "30 %", "Enkät", "Samordnaren"
    };

    private static GoalText goal(String[] parts) {
        return new GoalText(
                parts[0], parts[1], parts[2], parts[3], parts[4], GoalBound.AT_MOST, parts[5], parts[6], parts[7]);
    }

    @Test
    void time_in_a_phase_counts_from_its_entry() {
        problem.moveTo(Move.to(Phase.ANALYSIS, null), COMPLETE, OFFICER, NOON.plus(Duration.ofDays(3)));

        assertThat(problem.phaseSince()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    private PhaseEntry move(Move move) {
        return problem.moveTo(move, COMPLETE, OFFICER, NOON);
    }

    private static Problem raised(String title, Set<FocusAreaId> focusAreas) {
        return Problem.raise(
                ProblemId.next(),
                "P-2026-001",
                title,
                Owner.of(Party.POLICE),
                Visibility.BOTH,
                focusAreas,
                OFFICER,
                NOON);
    }

    private static Definition definition(@Nullable String... parts) {
        return new Definition(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8], parts[9]);
    }

    private static void refusedPersonnummer(ThrowingCallable act) {
        refused(ConcernRule.PERSONNUMMER, act);
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

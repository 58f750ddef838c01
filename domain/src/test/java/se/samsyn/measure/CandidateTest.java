package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;
import se.samsyn.kernel.Visibility;
import se.samsyn.problem.ProblemId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CandidateTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), Party.POLICE, "COMMUNITY_OFFICER");
    private static final Actor COORDINATOR = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "COORDINATOR");

    private final ProblemId problem = ProblemId.next();

    @Test
    void chosen_it_is_a_chosen_measure_of_who_was_to_own_it_and_the_candidate_remembers_which_S_59() {
        var candidate = candidate(idea("Lampor i tunneln", 40_000, 6), true);

        var measure = candidate.choose("Snabbast att få på plats.", "A-2026-014", "GATA", COORDINATOR, NOON);

        assertThat(measure.status()).isEqualTo(MeasureStatus.CHOSEN);
        assertThat(measure.title()).isEqualTo("Lampor i tunneln");
        assertThat(measure.problem()).isEqualTo(problem);
        assertThat(measure.owner()).isEqualTo(new Owner(Party.MUNICIPALITY, "GATA"));
        assertThat(measure.visibility()).isEqualTo(Visibility.BOTH);
        assertThat(candidate.measure()).isEqualTo(measure.id());
        assertThat(candidate.status()).isEqualTo(CandidateStatus.CHOSEN);
        assertThat(candidate.reason()).isEqualTo("Snabbast att få på plats.");
    }

    @Test
    void what_came_of_it_still_needs_a_focus_area_and_a_cause_before_it_is_decided_7_8_6() {
        var measure =
                candidate(idea("Lampor", null, null), true).choose("Billigt.", "A-2026-014", null, COORDINATOR, NOON);

        assertRefused(MeasureRule.FOCUS_AREA_NEEDED, () -> measure.decide(COORDINATOR, NOON));
    }

    @Test
    void what_only_one_party_sees_becomes_a_measure_that_only_it_sees_K_01() {
        var candidate = candidate(idea("Lampor", null, null), false);

        assertThat(candidate.visibility()).isEqualTo(Visibility.PARTY);
        assertThat(candidate
                        .choose("Billigt.", "A-2026-014", null, COORDINATOR, NOON)
                        .visibility())
                .isEqualTo(Visibility.PARTY);
    }

    @Test
    void who_would_own_it_must_see_it_and_alone_says_yes_or_no_S_04() {
        assertRefused(
                CandidateRule.CARRIER_MUST_SEE,
                () -> Candidate.of(problem, idea("Rundor", null, null), false, Owner.of(Party.POLICE), OFFICER, NOON));
        var candidate = candidate(idea("Lampor", null, null), true);

        assertRefused(CandidateRule.CARRIER_CHOOSES, () -> candidate.choose("Ja.", "A-2026-014", null, OFFICER, NOON));
        assertRefused(CandidateRule.CARRIER_CHOOSES, () -> candidate.reject("Nej.", OFFICER));
        assertThat(candidate.status()).isEqualTo(CandidateStatus.OPEN);
    }

    @Test
    void turned_down_it_stays_with_the_reason_and_can_still_be_chosen_but_only_once() {
        var candidate = candidate(idea("Lampor", null, null), true);
        assertRefused(CandidateRule.REASON_NEEDED, () -> candidate.reject(" ", COORDINATOR));

        candidate.reject("Pengarna räcker inte i år.", COORDINATOR);
        assertThat(candidate.status()).isEqualTo(CandidateStatus.REJECTED);
        assertThat(candidate.reason()).isEqualTo("Pengarna räcker inte i år.");

        candidate.choose("Nu finns pengarna.", "A-2026-014", null, COORDINATOR, NOON);
        assertRefused(CandidateRule.CHOSEN_ALREADY, () -> candidate.reject("Nej.", COORDINATOR));
        assertRefused(
                CandidateRule.CHOSEN_ALREADY, () -> candidate.choose("Igen.", "A-2026-015", null, COORDINATOR, NOON));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Idea.KRONOR_MAX + 1})
    void a_cost_that_cannot_be_is_refused(int kronor) {
        assertRefused(CandidateRule.FIGURE_OUT_OF_RANGE, () -> candidate(idea("Lampor", kronor, null), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Idea.WEEKS_MAX + 1})
    void a_time_that_cannot_be_is_refused(int weeks) {
        assertRefused(CandidateRule.FIGURE_OUT_OF_RANGE, () -> candidate(idea("Lampor", null, weeks), true));
    }

    @Test
    void it_says_something_not_too_long_and_no_personnummer() {
        assertRefused(CandidateRule.WORDS_NEEDED, () -> candidate(idea(" ", null, null), true));
        assertRefused(
                CandidateRule.WORDS_TOO_LONG,
                () -> candidate(idea("x".repeat(Measure.TITLE_MAX + 1), null, null), true));
        assertRefused(ConcernRule.PERSONNUMMER, () -> candidate(idea("Prata med 19121212-1212", null, null), true));
        assertRefused(ConcernRule.PERSONNUMMER, () -> candidate(idea("Lampor", null, null), true)
                .reject("Fråga 19121212-1212.", COORDINATOR));
    }

    private Candidate candidate(Idea idea, boolean joint) {
        return Candidate.of(problem, idea, joint, Owner.of(Party.MUNICIPALITY), COORDINATOR, NOON);
    }

    private static Idea idea(String words, @Nullable Integer kronor, @Nullable Integer weeks) {
        return new Idea(
                words,
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                Grade.GREAT,
                kronor,
                weeks,
                Party.MUNICIPALITY);
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

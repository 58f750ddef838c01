package se.samsyn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;
import se.samsyn.platform.Standing;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.Verdict;

/** What residents are told of an effect: both parties' words, and no figure by which somebody could be told apart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicFindingTest {

    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");
    private static final FindingText TEXT = new FindingText(" Noterade tillfällen ", " Färre än i fjol. ");
    private static final FindingText OTHER = new FindingText("Noterade tillfällen", "Ungefär som i fjol.");

    private final PublicFinding finding =
            PublicFinding.draft(ProblemId.next(), FindingId.next(), Verdict.CANNOT_SAY, TEXT, NOON);

    @Test
    void residents_read_it_once_both_parties_have_approved_it_S_04() {
        refused(AssessmentRule.BOTH_MUST_APPROVE, () -> finding.publish(standing(1, Set.of()), NOON));
        refused(AssessmentRule.BOTH_MUST_APPROVE, () -> finding.publish(standing(1, Set.of(Party.POLICE)), NOON));
        assertThat(finding.shown()).isNull();

        finding.publish(standing(1, EnumSet.allOf(Party.class)), NOON);

        assertThat(finding.shown()).isEqualTo(new FindingText("Noterade tillfällen", "Färre än i fjol."));
        assertThat(finding.shownRevision()).isEqualTo(1);
    }

    @Test
    void an_edit_waits_and_a_withdrawal_does_not() {
        finding.publish(standing(1, EnumSet.allOf(Party.class)), NOON);
        var before = finding.shown();
        var content = finding.content();

        finding.reword(OTHER, NOON);
        assertThat(finding.shown()).isEqualTo(before);
        assertThat(finding.content())
                .as("so that the approvals name another revision")
                .isNotEqualTo(content);

        refused(AssessmentRule.STATEMENT_NEEDED, () -> finding.withdraw(" ", NOON));
        finding.withdraw("Fel siffra.", NOON);
        assertThat(finding.shown()).isNull();
        assertThat(finding.publishedAt()).isNull();
        refused(AssessmentRule.NOT_PUBLISHED, () -> finding.withdraw("Igen.", NOON));
    }

    @Test
    void it_says_something_and_holds_no_personnummer_7_8_10() {
        refused(AssessmentRule.STATEMENT_NEEDED, () -> finding.reword(new FindingText("", "Färre."), NOON));
        refused(AssessmentRule.STATEMENT_NEEDED, () -> finding.reword(new FindingText("Skador", " "), NOON));
        refused(AssessmentRule.TEXT_TOO_LONG, () -> finding.reword(new FindingText("x".repeat(121), "Färre."), NOON));
        refused(
                ConcernRule.PERSONNUMMER,
                () -> finding.reword(new FindingText("Skador", "Enligt 19121212-1212."), NOON));
    }

    @Test
    void counts_are_shown_from_five_on_in_the_place_and_in_the_one_it_is_compared_with() {
        assertThat(PublicCounts.of(counted(24, 11, 31, 29)))
                .isEqualTo(new PublicCounts(new PublicCounts.Pair(24, 11), new PublicCounts.Pair(31, 29)));
        assertThat(PublicCounts.of(counted(5, 5, 5, 5))).isNotNull();
        assertThat(PublicCounts.of(counted(4, 11, 31, 29))).isNull();
        assertThat(PublicCounts.of(counted(24, 0, 31, 29))).isNull();
        assertThat(PublicCounts.of(counted(24, 11, 4, 29))).isNull();
        assertThat(PublicCounts.of(counted(24, 11, 31, 4))).isNull();
    }

    @Test
    void our_own_reports_are_counted_in_public_by_area_and_quarter_only_never_by_place() {
        var here = Map.of(StudyPart.TREATED, new AreaCounts(null, "Torget", 24, 11));

        assertThat(PublicCounts.of(figures(FigureSource.PORTAL_REPORTS, here, null)))
                .isNull();
    }

    @Test
    void shares_are_shown_when_five_said_so_and_five_did_not() {
        var shown = new SurveyShares(41, 178, 33, 172);

        assertThat(PublicCounts.shares(asked(shown))).isEqualTo(shown);
        assertThat(PublicCounts.of(asked(shown))).as("a survey is no count").isNull();
        assertThat(PublicCounts.shares(counted(24, 11, 31, 29)))
                .as("and no count a survey")
                .isNull();
        assertThat(PublicCounts.shares(asked(new SurveyShares(50, 8, 33, 172)))).isNull();
        assertThat(PublicCounts.shares(asked(new SurveyShares(41, 178, 2, 172))))
                .isNull();
        assertThat(PublicCounts.shares(asked(new SurveyShares(41, 178, 98, 172))))
                .isNull();
    }

    private static StudyFigures counted(long before, long after, long comparedBefore, long comparedAfter) {
        var counts = new EnumMap<StudyPart, AreaCounts>(StudyPart.class);
        counts.put(StudyPart.TREATED, new AreaCounts(null, "Torget", before, after));
        counts.put(StudyPart.COMPARISON, new AreaCounts(null, "Bron", comparedBefore, comparedAfter));
        return figures(FigureSource.REPORTED_CRIME, counts, null);
    }

    private static StudyFigures asked(SurveyShares shares) {
        return figures(FigureSource.SURVEY, Map.of(), shares);
    }

    private static StudyFigures figures(
            FigureSource source, Map<StudyPart, AreaCounts> counts, @Nullable SurveyShares shares) {
        var before = new Months(YearMonth.parse("2025-02"), YearMonth.parse("2025-07"));
        var after = new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-07"));
        return new StudyFigures("Internt", source, "Internt", before, after, counts, shares);
    }

    private static Standing standing(int revision, Set<Party> approved) {
        var seats = new EnumMap<Party, Standing.Seat>(Party.class);
        approved.forEach(party ->
                seats.put(party, new Standing.Seat(Actor.staff(UUID.randomUUID(), party, "COMMUNICATOR"), NOON)));
        return new Standing(revision, Actor.staff(UUID.randomUUID(), Party.POLICE, "COMMUNITY_OFFICER"), seats);
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Party;
import se.samsyn.problem.AnalysisCheck.Facts;

/** Is the analysis done (domain.md 2.3)? */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisCheckTest {

    private static final Set<SourceKind> TWO = EnumSet.of(SourceKind.CONCERN, SourceKind.FORUM);
    private static final Set<Party> BOTH = EnumSet.allOf(Party.class);
    private static final List<CauseWording> CAUSES = List.of(
            cause(Perspective.DOER, new Influence(0, 0, 1)),
            cause(Perspective.EXPOSED, Influence.NONE),
            cause(Perspective.SITUATION, Influence.NONE));

    @Test
    void it_is_done_when_nothing_is_missing() {
        assertThat(missing(new Facts(TWO, CAUSES, Triangle.UNJUDGED, BOTH, "Hur många.", List.of())))
                .isEmpty();
    }

    @Test
    void everything_is_missing_at_first_in_the_order_in_which_it_is_asked() {
        assertThat(missing(new Facts(Set.of(), List.of(), Triangle.UNJUDGED, Set.of(), null, List.of())))
                .containsExactly(
                        AnalysisPoint.SOURCE_KINDS,
                        AnalysisPoint.CAUSE_ON_EACH_SIDE,
                        AnalysisPoint.INFLUENCEABLE,
                        AnalysisPoint.BOTH_COMMENTED,
                        AnalysisPoint.GAPS_LISTED);
    }

    @Test
    void two_of_the_same_kind_are_one_kind() {
        assertThat(missing(new Facts(
                        EnumSet.of(SourceKind.CONCERN), CAUSES, Triangle.UNJUDGED, BOTH, "Hur många.", List.of())))
                .containsExactly(AnalysisPoint.SOURCE_KINDS);
    }

    @Test
    void a_side_without_a_cause_needs_its_own_reason() {
        var two = CAUSES.subList(0, 2);

        assertThat(missing(new Facts(TWO, two, reasons("Ingen känd.", null), BOTH, "Hur många.", List.of())))
                .containsExactly(AnalysisPoint.CAUSE_ON_EACH_SIDE);
        assertThat(missing(new Facts(TWO, two, reasons(null, "Hela kommunen."), BOTH, "Hur många.", List.of())))
                .isEmpty();
    }

    @Test
    void one_party_alone_has_not_commented_for_both() {
        assertThat(missing(
                        new Facts(TWO, CAUSES, Triangle.UNJUDGED, EnumSet.of(Party.POLICE), "Hur många.", List.of())))
                .containsExactly(AnalysisPoint.BOTH_COMMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 070-1740605.", "Skriv till prov@exempel.se.", "Bilen ABC 123 står där."})
    void what_points_out_somebody_is_found(String text) {
        assertThat(missing(new Facts(TWO, CAUSES, Triangle.UNJUDGED, BOTH, "Hur många.", List.of("Mörkt.", text))))
                .containsExactly(AnalysisPoint.NO_PERSON_DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Se https://bra.se/orsaker.", "Vid Karl Johans väg, 15–17 år."})
    void a_link_is_wanted_and_a_place_may_be_called_after_somebody(String text) {
        assertThat(missing(new Facts(TWO, CAUSES, Triangle.UNJUDGED, BOTH, "Hur många.", List.of(text))))
                .isEmpty();
    }

    private static List<AnalysisPoint> missing(Facts facts) {
        return AnalysisCheck.of(facts).missing();
    }

    private static Triangle reasons(@Nullable String doer, @Nullable String place) {
        return new Triangle(null, null, null, null, null, null, doer, null, place);
    }

    private static CauseWording cause(Perspective side, Influence influence) {
        return new CauseWording("En orsak", side, Nearness.DIRECT, null, Strength.WEAK, Set.of(), influence, null);
    }
}

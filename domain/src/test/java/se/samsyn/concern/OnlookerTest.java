package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Sight;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnlookerTest {

    private static final Onlooker OFFICER = onlooker(Party.POLICE, false);

    private static Onlooker onlooker(Party party, boolean originals) {
        return new Onlooker(new Sight(party, null), null, originals, null);
    }

    @ParameterizedTest
    @EnumSource
    void the_other_party_is_shown_the_part_that_is_shared_and_no_other(SharedPart part) {
        var shared = SharedParts.of(Set.of(part));

        assertThat(EnumSet.allOf(SharedPart.class))
                .filteredOn(each -> OFFICER.sees(each, Party.MUNICIPALITY, false, shared))
                .containsExactly(part);
    }

    @ParameterizedTest
    @EnumSource
    void the_owners_party_is_shown_all_of_it(SharedPart part) {
        assertThat(onlooker(Party.MUNICIPALITY, false).sees(part, Party.MUNICIPALITY, false, SharedParts.NONE))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_locked_is_for_those_of_the_owners_party_who_may_read_originals(SharedPart part) {
        var all = SharedParts.of(EnumSet.allOf(SharedPart.class));

        assertThat(onlooker(Party.MUNICIPALITY, true).sees(part, Party.MUNICIPALITY, true, all))
                .isTrue();
        assertThat(onlooker(Party.MUNICIPALITY, false).sees(part, Party.MUNICIPALITY, true, all))
                .isFalse();
        assertThat(onlooker(Party.POLICE, true).sees(part, Party.MUNICIPALITY, true, all))
                .isFalse();
    }

    @Test
    void parts_are_shared_once_and_withdrawn_once() {
        var point = SharedParts.NONE.with(Set.of(SharedPart.POINT));
        var both = point.with(Set.of(SharedPart.WORDS));

        assertThat(both.codes()).isEqualTo("WORDS,POINT");
        assertThat(both.without(SharedPart.WORDS)).isEqualTo(point);
        assertThat(point.without(SharedPart.POINT)).isEqualTo(SharedParts.NONE);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> both.with(Set.of(SharedPart.POINT)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> both.with(Set.of()));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> point.without(SharedPart.WORDS));
    }

    @Test
    void all_parts_fit_their_column() {
        assertThat(SharedParts.of(EnumSet.allOf(SharedPart.class)).codes()).hasSizeLessThan(SharedParts.CODES_MAX);
    }
}

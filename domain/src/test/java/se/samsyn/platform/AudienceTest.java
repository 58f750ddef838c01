package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceTest {

    @Test
    void a_record_is_for_exactly_those_whom_sight_lets_see_it() {
        for (var owner : owners().toList()) {
            for (var visibility : Visibility.values()) {
                sights().forEach(sight -> assertThat(sight.audiences().contains(Audience.of(owner, visibility)))
                        .as("%s sees %s of %s", sight, visibility, owner)
                        .isEqualTo(sight.sees(owner, visibility)));
            }
        }
    }

    private static Stream<Owner> owners() {
        return Stream.of(Party.values()).flatMap(party -> units().map(unit -> new Owner(party, unit)));
    }

    private static Stream<Sight> sights() {
        return Stream.of(Party.values()).flatMap(party -> units().map(unit -> new Sight(party, unit)));
    }

    private static Stream<@Nullable String> units() {
        return Stream.of(null, "GATA", "PARK");
    }
}

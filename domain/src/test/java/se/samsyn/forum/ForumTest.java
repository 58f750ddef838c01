package se.samsyn.forum;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForumTest {

    @Test
    void both_parties_are_represented_in_each_forum_S_47() {
        var kommunOnly = Map.of(Party.MUNICIPALITY, new Seat("Trafikplanerare", null));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Forum.of("Trafiksäkerhetsgruppen", ForumKind.TRAFFIC, 13, kommunOnly))
                .extracting(RuleBroken::key)
                .isEqualTo(ForumRule.BOTH_PARTIES_NEEDED.key());
    }
}

package se.samsyn.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguagesTest {

    @Test
    void the_operator_switches_off_what_shall_not_be_offered() {
        assertThat(Languages.offered("sv en ar", Set.of("ar"))).containsExactly(Language.SWEDISH, Language.ENGLISH);
    }

    @Test
    void swedish_cannot_be_switched_off() {
        assertThat(Languages.offered("sv en", Set.of("sv", "en"))).containsExactly(Language.SWEDISH);
        assertThat(Languages.offered(null, Set.of())).containsExactly(Language.SWEDISH);
    }

    @Test
    void a_language_that_there_is_not_is_a_mistake_in_the_setting() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Languages.offered("sv en", Set.of("english")))
                .withMessageContaining("english");
    }
}

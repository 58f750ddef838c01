package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void the_first_key_of_the_environment_is_the_one_in_use() {
        assertThat(Secrets.parse(("2:" + KEY + ", 1:" + KEY).split(",", -1), ":")
                        .keySet())
                .containsExactly("2", "1");
    }

    @Test
    void a_key_that_is_not_understood_is_refused_and_not_told() {
        for (var wrong : new String[] {"", "1", "1:" + KEY + ":", ":" + KEY, "1:c2hvcnQ=", "1:?" + KEY}) {
            assertThatIllegalStateException()
                    .as(wrong)
                    .isThrownBy(() -> Secrets.parse(new String[] {wrong}, ":"))
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(KEY));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> Secrets.parse(("1:" + KEY + ",1:" + KEY).split(",", -1), ":"));
    }
}

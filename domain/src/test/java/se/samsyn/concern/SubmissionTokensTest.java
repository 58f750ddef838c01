package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.concern.SubmissionTokens.Checked;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionTokensTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final SubmissionTokens tokens = tokens(new byte[32]);

    @Test
    void a_token_is_valid_for_as_long_as_the_setting_says() {
        var text = tokens.issue();

        assertThat(tokens.check(text, NOON.plus(Duration.ofHours(12)))).isInstanceOf(Checked.Valid.class);
        assertThat(tokens.check(text, NOON.plus(Duration.ofHours(12)).plusSeconds(1)))
                .isInstanceOf(Checked.Expired.class);
    }

    @Test
    void a_renewed_token_keeps_its_id() {
        var text = tokens.issue();
        var late = NOON.plus(Duration.ofDays(3));
        var expired = (Checked.Expired) tokens.check(text, late);

        var renewed = tokens.check(expired.renewed(), late);

        assertThat(renewed).isInstanceOf(Checked.Valid.class);
        assertThat(renewed.token().id()).isEqualTo(tokens.check(text).token().id());
    }

    @Test
    void two_forms_never_share_an_id() {
        assertThat(tokens.check(tokens.issue()).token().id())
                .isNotEqualTo(tokens.check(tokens.issue()).token().id());
    }

    @Test
    void the_database_takes_each_id_for_a_uuid() {
        for (int i = 0; i < 100; i++) {
            var id = tokens.check(tokens.issue()).token().id();

            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void each_changed_character_is_noticed() {
        var text = tokens.issue();
        for (int i = 0; i < text.length(); i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, text.charAt(i) == 'A' ? 'B' : 'A');
            // the last character of unpadded base64 carries bits that mean nothing
            if (i != text.length() - 1 && i != text.lastIndexOf('.') - 1) {
                refuses(changed.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "k1.AAAA.AAAA", "k9.AAAA.AAAA", "k1.***.***", "null"})
    void what_is_no_token_is_refused(String text) {
        refuses(text);
        refuses(text.repeat(1000) + "x");
    }

    @Test
    void a_token_of_another_installation_is_refused() {
        var other = new byte[32];
        other[0] = 1;

        refuses(tokens(other).issue());
    }

    private void refuses(String text) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> tokens.check(text))
                .extracting(RuleBroken::key)
                .isEqualTo("ConcernRule.FORM_NOT_OURS");
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container here
    private static SubmissionTokens tokens(byte[] key) {
        var tokens = new SubmissionTokens();
        tokens.secrets = Secrets.of(Map.of("k1", key));
        tokens.settings = new Settings();
        tokens.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return tokens;
    }
}

package se.samsyn.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of an app, and which of them are taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TotpTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Totp totp = Totp.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void it_gives_the_codes_of_rfc_6238(long second, String code) {
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void apps_take_its_secret_in_base32() {
        assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void the_codes_just_before_and_after_are_good_too_and_no_others() {
        long now = Totp.step(NOON);

        assertThat(totp.match(totp.code(now - 2), NOON, -1)).isEmpty();
        assertThat(totp.match(totp.code(now - 1), NOON, -1)).hasValue(now - 1);
        assertThat(totp.match(totp.code(now), NOON, -1)).hasValue(now);
        assertThat(totp.match(totp.code(now + 1), NOON, -1)).hasValue(now + 1);
        assertThat(totp.match(totp.code(now + 2), NOON, -1)).isEmpty();
    }

    @Test
    void a_code_is_good_once_and_so_is_what_comes_before_it() {
        long now = Totp.step(NOON);

        assertThat(totp.match(totp.code(now), NOON, now)).isEmpty();
        assertThat(totp.match(totp.code(now - 1), NOON, now)).isEmpty();
        assertThat(totp.match(totp.code(now + 1), NOON, now)).hasValue(now + 1);
    }

    @Test
    void apps_write_it_in_two_groups_and_so_may_people() {
        var code = totp.code(Totp.step(NOON));

        assertThat(totp.match(" " + code.substring(0, 3) + " " + code.substring(3), NOON, -1))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000", "0000000", "abcdef", "１２３４５６"})
    void what_is_no_code_is_none(String typed) {
        assertThat(totp.match(typed, NOON, -1)).isEmpty();
    }

    @Test
    void no_two_secrets_are_the_same() {
        var random = new SecureRandom();

        assertThat(Totp.fresh(random).base32())
                .hasSize(32)
                .isNotEqualTo(Totp.fresh(random).base32());
    }
}

package se.samsyn.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.concern.Trigger;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Vault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedAnswersTest {

    private final Vault vault = vault((byte) 1);
    private final SealedAnswers seals = new SealedAnswers(vault);
    private final Answers answers = Answers.begin("a.b.c", Instant.parse("2026-11-23T00:45:00.125Z"))
            .with(Question.TEXT, "Mörkt i tunneln 🌙\noch halt. " + "å".repeat(4000))
            .with(Question.POINT, "55.5,13.2")
            .shown(Set.of(Trigger.EMERGENCY, Trigger.CHILD))
            .change(Step.WHEN)
            .with(new Pace(Instant.parse("2026-11-23T00:44:00Z"), true, Instant.parse("2026-11-23T00:46:00Z")));

    @Test
    void comes_back_as_it_went() {
        assertThat(seals.open(seals.seal(answers))).contains(answers);
        var begun = Answers.begin("a.b.c", Instant.parse("2026-11-23T00:45:00.125Z"));
        assertThat(seals.open(seals.seal(begun))).contains(begun);
        var longest = begun.with(Question.TEXT, "漢".repeat(200_000));
        assertThat(seals.open(seals.seal(longest))).contains(longest);
    }

    @Test
    void tells_nothing_of_what_it_holds_and_fits_an_attribute() {
        var sealed = seals.seal(answers);

        assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(seals.seal(answers));
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("tunneln", "a.b.c", "WHEN");
    }

    @Test
    void one_changed_character_and_it_does_not_open() {
        var sealed = seals.seal(answers);

        for (int at : new int[] {0, 20, sealed.length() / 2, sealed.length() - 2}) {
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(seals.open(sealed.substring(0, at) + other + sealed.substring(at + 1)))
                    .as("changed at %s", at)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "not base 64 at all", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_was_never_ours_does_not_open(String forged) {
        assertThat(seals.open(forged)).isEmpty();
    }

    @Test
    void what_is_sealed_for_another_purpose_does_not_open() {
        var other = vault.sealTransit("another", new byte[] {1, 2, 3});

        assertThat(seals.open(Base64.getUrlEncoder().encodeToString(other))).isEmpty();
    }

    @Test
    void what_is_sealed_with_another_key_does_not_open() {
        var others = new SealedAnswers(vault((byte) 2));

        assertThat(others.open(seals.seal(answers))).isEmpty();
    }

    @Test
    void another_format_begins_anew() {
        var future = vault.sealTransit("report.answers", new byte[] {99, 1, 2});
        var cutOff = vault.sealTransit("report.answers", new byte[] {2, 0});

        assertThat(seals.open(Base64.getUrlEncoder().encodeToString(future))).isEmpty();
        assertThat(seals.open(Base64.getUrlEncoder().encodeToString(cutOff))).isEmpty();
    }

    private static Vault vault(byte fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, fill);
        return Vault.of(Secrets.of(Map.of("k1", key)));
    }
}

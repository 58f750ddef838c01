package se.samsyn.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;

/** Which passwords may be chosen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {

    /** Of {@code tretton gröna paraplyer}, computed by another program. */
    private static final String SHA1_OF_UMBRELLAS = "04C4833EBE9B9298EFEE3FD9E23921A21568E9DA";

    private final PasswordRules rules = new PasswordRules(new Settings());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345678",
                "Sommar2026!!!!!!",
                "Lösenord-2026-11-23",
                "losenord losenord",
                "Svedala kommun 2026",
                "polisensvedala1!",
                "sommarsommarsommar",
                "vinter2025Sommar2026",
                "qwertyuiopasdfghjkl",
                "1qaz2wsx3edc4rfv",
                "P@ssw0rdP@ssw0rd1"
            })
    void what_everybody_knows_is_refused_also_with_a_year_behind_it(String password) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rules.require(password))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("MemberRule.PASSWORD_KNOWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaa",
                "123412341234123412",
                "191212121212-0000",
                "839271650428-1936",
                "!!!!!!!!!!!!!!!!!!"
            })
    void a_row_of_the_same_and_figures_alone_are_refused(String password) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> rules.require(password));
    }

    @Test
    void ones_own_name_is_no_password() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rules.require("Quist-Xerxesdotter-1977", "q.xerxesdotter", "Quist Xerxesdotter"));
        assertThatCode(() -> rules.require("Quist-Xerxesdotter-1977")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tretton gröna paraplyer",
                "correct horse battery staple",
                "rb8Fq2-Vx0Lw9-Zt4",
                "jag bor i svedala och odlar kronärtskockor",
                "パスワードではない長い言葉の列です"
            })
    void what_is_long_and_nobodys_first_guess_may_be_chosen(String password) {
        assertThatCode(() -> rules.require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 129})
    void it_has_fifteen_to_a_hundred_and_twenty_eight_characters(int length) {
        var password = "rb8Fq2-Vx0Lw9-Zt4".repeat(8).substring(0, length);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rules.require(password))
                .satisfies(broken -> assertThat(broken.arguments()).containsExactly(15, 128));
    }

    @Test
    void the_longest_is_looked_through_in_no_time() {
        var password = "sommarvinterhöstvårabcdefqwertylösenord".repeat(4).substring(0, 128);

        assertTimeout(Duration.ofSeconds(2), () -> assertThatCode(() -> rules.require(password))
                .doesNotThrowAnyException());
    }

    @Test
    void what_was_stolen_elsewhere_is_found_in_the_operators_file_wherever_it_stands(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("stolen");
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> "%08X".formatted(i * 8_000_000) + "0".repeat(32) + ":" + i)
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(SHA1_OF_UMBRELLAS + ":12345678");
        Files.writeString(file, lines.stream().sorted().collect(Collectors.joining("\r\n", "", "\r\n")));

        assertThat(new BreachedPasswords(file).contains("tretton gröna paraplyer"))
                .isTrue();
        assertThat(new BreachedPasswords(file).contains("fjorton gröna paraplyer"))
                .isFalse();
        Files.writeString(file, SHA1_OF_UMBRELLAS);
        assertThat(new BreachedPasswords(file).contains("tretton gröna paraplyer"))
                .isTrue();
        Files.writeString(file, "");
        assertThat(new BreachedPasswords(file).contains("tretton gröna paraplyer"))
                .isFalse();
    }
}

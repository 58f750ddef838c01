package se.samsyn.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.platform.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordHashTest {

    private final PasswordHash passwords = new PasswordHash(new Settings());

    @Test
    void it_is_argon2id_with_46_mebibytes_and_a_salt_of_its_own() {
        var hash = passwords.of("tretton gröna paraplyer");

        assertThat(hash).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
        assertThat(passwords.of("tretton gröna paraplyer")).isNotEqualTo(hash);
    }

    @Test
    void each_sign_counts_as_it_was_typed() {
        var hash = passwords.of("Tretton gröna paraplyer ");

        assertThat(passwords.matches("Tretton gröna paraplyer ", hash)).isTrue();
        assertThat(passwords.matches("Tretton gröna paraplyer", hash)).isFalse();
        assertThat(passwords.matches("tretton gröna paraplyer ", hash)).isFalse();
    }
}

package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    @AfterEach
    void forget() {
        System.clearProperty("samsyn.public.url");
        System.clearProperty("samsyn.secure");
        System.clearProperty("samsyn.password.memory");
    }

    @Test
    void where_people_come_by_https_cookies_are_secure_unless_somebody_says_otherwise() {
        var settings = new Settings();
        System.setProperty("samsyn.public.url", "http://127.0.0.1:8080");
        assertThat(settings.isSecure()).isFalse();

        System.setProperty("samsyn.public.url", "https://trygghet.svedala.example");
        assertThat(settings.isSecure()).isTrue();

        System.setProperty("samsyn.secure", "false");
        assertThat(settings.isSecure()).isFalse();
    }

    @Test
    void passwords_are_hashed_with_less_memory_only_where_nobody_comes_by_https() {
        var settings = new Settings();
        assertThat(settings.passwordMemory()).isEqualTo(47_104);

        System.setProperty("samsyn.password.memory", "1024");
        assertThat(settings.passwordMemory()).isEqualTo(1_024);

        System.setProperty("samsyn.public.url", "https://trygghet.svedala.example");
        assertThat(settings.passwordMemory()).isEqualTo(47_104);
    }
}

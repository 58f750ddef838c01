package se.samsyn.member.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelyingPartyTest {

    @Test
    void keys_are_made_for_the_host_of_the_public_address() {
        assertThat(RelyingParty.of("https://samsyn.svedala.example"))
                .isEqualTo(new RelyingParty("samsyn.svedala.example", "https://samsyn.svedala.example"));
        assertThat(RelyingParty.of("https://samsyn.svedala.example:8443"))
                .isEqualTo(new RelyingParty("samsyn.svedala.example", "https://samsyn.svedala.example:8443"));
    }

    @Test
    void on_ones_own_machine_they_are_made_for_its_name_since_browsers_take_no_number() {
        assertThat(RelyingParty.of("http://127.0.0.1:8180"))
                .isEqualTo(new RelyingParty("localhost", "http://localhost:8180"));
    }
}

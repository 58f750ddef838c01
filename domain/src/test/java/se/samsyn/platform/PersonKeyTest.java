package se.samsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.kernel.Party;
import se.samsyn.platform.PersonKey.Kind;

/** By what a person is looked for, and how what is sealed is found by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonKeyTest {

    private final Vault vault = Vault.of(Secrets.of(Map.of("1", new byte[32])));

    @ParameterizedTest
    @CsvSource({
        "nagon@example.org, EMAIL",
        "' Någon@Exämple.org ', EMAIL",
        "070-174 06 05, PHONE",
        "0708-123456, PHONE",
        "+46 70 174 06 05, PHONE",
        "2026-000123, REPORT",
        "SAM-2345-6789-ABCD, REPORT",
        "sam23456789abcd, REPORT"
    })
    void what_is_typed_is_understood(String typed, Kind kind) {
        assertThat(PersonKey.read(typed).orElseThrow().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna Andersson", "Åsa", "diabetes", "12", "a@b@c"})
    void a_name_or_a_word_is_not_looked_for(String typed) {
        assertThat(PersonKey.read(typed)).isEmpty();
    }

    @Test
    void neither_an_address_nor_a_code_ends_up_in_a_log() {
        assertThat(PersonKey.read("nagon@example.org").orElseThrow()).hasToString("PersonKey EMAIL");
    }

    @ParameterizedTest
    @CsvSource({
        "nagon@example.org, ' NAGON@Example.org '",
        "070-174 06 05, 0701740605",
        "070-174 06 05, +46 70 174 06 05",
        "070-174 06 05, +46 (0)70-1740605",
        "070-174 06 05, 0046 70 1740605",
        "+45 33 12 34 56, 004533123456"
    })
    void an_address_is_the_same_however_it_is_typed(String one, String other) {
        assertThat(vault.searchKey(Party.MUNICIPALITY, one)).isEqualTo(vault.searchKey(Party.MUNICIPALITY, other));
    }

    @Test
    void another_address_or_the_same_one_with_the_other_party_is_not_the_same() {
        var one = vault.searchKey(Party.MUNICIPALITY, "070-174 06 05");

        assertThat(vault.searchKey(Party.MUNICIPALITY, "070-174 06 06")).isNotEqualTo(one);
        assertThat(vault.searchKey(Party.POLICE, "070-174 06 05")).isNotEqualTo(one);
        assertThat(one.hash()).hasSize(64).doesNotContain("0701740605");
    }
}

package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.concern.PersonData.Finding;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.kernel.Refusal.RuleBroken;

/** domain.md 4.4 and 7.8 #10. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1212",
                "191212121212",
                "121212-1212",
                "121212+1212",
                "1212121212",
                "121212 1212",
                "19121212–1212",
                "1912-12-12-1212",
                "1912 12 12 1212",
                "١٢١٢١٢-١٢١٢",
                "701063-2391" // a coordination number: day + 60
            })
    void a_personnummer_is_found_however_it_is_written(String number) {
        var text = "Han heter inget, " + number + ".";

        assertThat(PersonData.find(text))
                .containsExactly(new Finding(PersonDataKind.PERSONNUMMER, 17, 17 + number.length()));
        assertThat(PersonData.mask(text)).isEqualTo("Han heter inget, [PERSONNUMMER].");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> PersonData.refusePersonnummer(text))
                .extracting(RuleBroken::key)
                .isEqualTo("ConcernRule.PERSONNUMMER");
    }

    @ParameterizedTest
    @MethodSource("table")
    void server_and_browser_find_by_one_table(String text, Set<PersonDataKind> kinds) {
        var found = EnumSet.noneOf(PersonDataKind.class);
        PersonData.find(text).forEach(finding -> found.add(finding.kind()));

        assertThat(found).isEqualTo(kinds);
    }

    static Stream<Arguments> table() throws IOException {
        try (var file = Objects.requireNonNull(PersonDataTest.class.getResourceAsStream("person-data.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\|", -1))
                    .map(row -> Arguments.of(
                            row[0],
                            Stream.of(row[1].strip().split(",", -1))
                                    .filter(kind -> !kind.isEmpty())
                                    .map(PersonDataKind::valueOf)
                                    .collect(Collectors.toSet())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1213", // wrong check digit
                "19121312-1212", // no such month
                "121200-1212",
                "121292-1212",
                "2026-03-05 09.30",
                "11 796 invånare, 3 743 i Bara",
                "1121212121212121" // part of something longer
            })
    void other_numbers_are_left_alone(String number) {
        assertThatNoException().isThrownBy(() -> PersonData.refusePersonnummer("Det var " + number + " där"));
    }

    @ParameterizedTest
    @CsvSource({
        "ABC 123,[REGNR]",
        "abc123,[REGNR]",
        "ABC12D,[REGNR]",
        "XYZ-987,[REGNR]",
        "070-1740605,[TELEFON]",
        "070-174 06 05,[TELEFON]",
        "+46 70 174 06 05,[TELEFON]",
        "0046701740605,[TELEFON]",
        "040-626 80 00,[TELEFON]",
        "08-12 34 56,[TELEFON]",
        "+45 12 34 56 78,[TELEFON]",
        "anna.b@skola.example,[E-POST]",
        "https://example.org/a?b=c,[LÄNK]",
        "www.example.org/foto,[LÄNK]",
        "instagram.com/nagon,[LÄNK]",
        "@nagon_99,[LÄNK]"
    })
    void what_points_out_a_person_is_masked(String written, String mask) {
        assertThat(PersonData.mask("vid kiosken " + written + " varje kväll"))
                .isEqualTo("vid kiosken " + mask + " varje kväll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E65 och 108 möts vid rondellen",
                "Väg 108 mot 841",
                "Buss 142 och tåg 1234",
                "01-02 2026 kl. 20.30",
                "50 meter från Storgatan 12",
                "nov 202"
            })
    void roads_dates_and_measures_are_not_masked(String text) {
        assertThat(PersonData.mask(text)).isEqualTo(text);
    }

    @Test
    void what_may_be_a_name_an_address_or_a_trait_only_warns() {
        var text = "Han heter Kalle. Jag såg Anna Exempelsson. Hon bor på Bankgatan 4. Det är missbrukare där.";

        assertThat(PersonData.find(text))
                .extracting(Finding::kind)
                .containsExactly(
                        PersonDataKind.NAME, PersonDataKind.NAME, PersonDataKind.ADDRESS, PersonDataKind.TRAIT);
        assertThat(PersonData.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det är missbrukare där",
                "There are junkies there",
                "Siedzą tam cudzoziemcy",
                "narkomani i pijacy, sami muzułmanie",
                "Там сидять наркомани",
                "психічно хворий чоловік",
                "Der er indvandrere ved stationen",
                "en psykisk syg mand",
                "Siellä on ulkomaalaisia",
                "maahanmuuttajat istuvat penkillä",
                "هناك مهاجرون",
                "المدمنين في الحديقة"
            })
    void what_tells_of_origin_faith_or_health_warns_in_each_language(String text) {
        assertThat(PersonData.find(text)).extracting(Finding::kind).contains(PersonDataKind.TRAIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Podjazd dla niepełnosprawnych jest zastawiony",
                "Пандус для людей з інвалідністю зламаний",
                "Rampen for handicappede er spærret",
                "Vammaispaikat ovat täynnä ja ramppi on rikki",
                "منحدر الكراسي المتحركة مسدود، أكتب بالعربية",
                "Rampen för rullstolar är avstängd"
            })
    void a_place_for_some_people_tells_nothing_of_a_person(String text) {
        assertThat(PersonData.find(text)).isEmpty();
    }

    @Test
    void names_of_places_are_no_names_of_persons() {
        assertThat(PersonData.find("Norra Lindholmsvägen är mörk. Jag går från Svedala Station mot Roslättsvägen."))
                .isEmpty();
    }

    @Test
    void masks_keep_the_rest_of_the_text_in_its_order() {
        assertThat(PersonData.mask("19121212-1212 ringde 070-1740605 från ABC 123"))
                .isEqualTo("[PERSONNUMMER] ringde [TELEFON] från [REGNR]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "0 ",
                "a@",
                "a.",
                "@a ",
                "Aa ",
                "bor ",
                "0-(",
                "AAA ",
                "1912-",
                "www.",
                "kniv ",
                "+4",
                ".com",
                "é",
                "12 - ",
                "121212 ",
                "121212-- ",
                "191212\u200e-",
                "12/12/"
            })
    void the_longest_hostile_text_takes_no_time(String part) {
        var text = part.repeat(4000 / part.length());

        PersonData.find(text);
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> PersonData.find(text));
    }
}

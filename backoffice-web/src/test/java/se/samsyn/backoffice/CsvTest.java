package se.samsyn.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet opens is text, whoever wrote it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+46 70 123",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00A0=1",
                "＝1",
                "|calc",
                "\r=1"
            })
    void what_could_be_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(line(text)).matches("(?s)\"?'.*").contains(text);
    }

    @Test
    void other_text_stays_as_it_is_between_quotation_marks_where_it_must() {
        assertThat(new String(
                        Csv.of(List.of(
                                List.of("Nummer", "Text"), List.of("2026-000123", "Hon sa \"mörkt\";\nsen gick hon"))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNummer;Text\r\n2026-000123;\"Hon sa \"\"mörkt\"\";\nsen gick hon\"\r\n");
        assertThat(line("Mörkt = otryggt")).isEqualTo("Mörkt = otryggt");
    }

    private static String line(String text) {
        var line = new String(Csv.of(List.of(List.of(text))), StandardCharsets.UTF_8);
        return line.substring(1, line.length() - 2);
    }
}

package se.samsyn.backoffice.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that spreadsheets open, and take for nothing but texts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 70", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_would_calculate_is_a_text(String name) {
        assertThat(file(name)).isEqualTo("\uFEFF\"'" + name + "\"\r\n");
    }

    @Test
    void a_quotation_mark_and_a_semicolon_end_no_cell() {
        assertThat(file("Anna \"A\"; =1", "")).isEqualTo("\uFEFF\"Anna \"\"A\"\"; =1\";\"\"\r\n");
    }

    private static String file(String... cells) {
        return new Csv().row(List.of(cells)).toString();
    }
}

package se.samsyn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a file of figures says, and what of it is wrong on which line (domain.md 5.2, 5.6 and 7.8 no. 8). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesCsvTest {

    private static final Set<String> SVEDALA = Set.of("svedala", "svedala kommun", "1263");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final String HARD = "\u00a0";

    @Test
    void the_yearly_file_of_bra_has_a_byte_order_mark_carriage_returns_and_hard_spaces() {
        var file = "\ufeffKommun;Antal;Per" + HARD + "100" + HARD + "000 inv.\r\nMalung–Sälen;1" + HARD + "100;10"
                + HARD + "600\r\nSvedala;1" + HARD + "234;5" + HARD + "432\r\nHela landet;1 500 000;14 100\r\n";

        assertThat(yearly(Measured.COUNT, file).figures()).containsExactly(new Figure(Y2025, 1234.0));
        assertThat(yearly(Measured.PER_100_000, file).figures()).containsExactly(new Figure(Y2025, 5432.0));
    }

    @Test
    void without_its_first_line_it_is_read_too_and_svedala_kommun_is_1263() {
        assertThat(yearly(Measured.COUNT, "Ale kommun;900;3 000\nSvedala kommun;1 234;5 432\n")
                        .figures())
                .containsExactly(new Figure(Y2025, 1234.0));
        assertThat(yearly(Measured.PER_100_000, "1263;1 234;5 432\n").figures())
                .containsExactly(new Figure(Y2025, 5432.0));
        assertThat(yearly(Measured.COUNT, "1263;..;..\n").figures()).containsExactly(new Figure(Y2025, null));
    }

    @Test
    void two_dots_are_a_figure_that_is_not_told_and_a_dash_is_none_at_all() {
        var read = monthly("period;omrade;antal\n2026-01;Svedala;..\n2026-02;1263;-\n2026M03;svedala kommun;7\n");

        assertThat(read.refused()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        new Figure(LocalDate.of(2026, 1, 1), null),
                        new Figure(LocalDate.of(2026, 2, 1), 0.0),
                        new Figure(LocalDate.of(2026, 3, 1), 7.0));
    }

    @Test
    void commas_and_tabs_part_as_well_and_a_separator_may_stand_in_quotation_marks() {
        assertThat(monthly("månad,antal\n2026-01,7\n").figures()).hasSize(1);
        assertThat(monthly("månad\tantal\n2026-01\t7\n").figures()).hasSize(1);
        assertThat(reader(SeriesStep.YEAR, Measured.INDEX, null)
                        .read(bytes("år,område,värde\n2025,\"Svedala\",\"1,73\"\n"))
                        .figures())
                .containsExactly(new Figure(Y2025, 1.73));
    }

    @Test
    void the_contract_of_all_sources_is_read_with_its_withheld_figures() {
        var header = "kalla;indikator;omrade_kod;period_start;period_slut;varde;enhet;undertryckt\n";
        var read = reader(SeriesStep.YEAR, Measured.COUNT, null)
                .read(bytes(header + "BRA;skada;1263;2024-01-01;2024-12-31;12;antal;nej\n"
                        + "BRA;skada;1263;2025-01-01;2025-12-31;;antal;ja\n"));

        assertThat(read.refused()).isEmpty();
        assertThat(read.figures()).containsExactly(new Figure(LocalDate.of(2024, 1, 1), 12.0), new Figure(Y2025, null));
    }

    @Test
    void each_wrong_row_is_told_by_its_line() {
        var read = monthly(
                """
                period;omrade;antal
                2026-01;Svedala;tolv
                2026-13;Svedala;12

                2026-02;Svedala;-5
                2026-03;Svedala;1,5
                2026-04;Svedala;12;
                2026-05;Svedala;12
                2026-05;1263;13
                2027-01;Svedala;12
                2026-06;Svedala;
                2026-07;Svedala;12 34
                2026-08;Lund;fel
                """);

        assertThat(read.refused())
                .containsExactly(
                        new RefusedFigure(2, SeriesFault.VALUE, "tolv"),
                        new RefusedFigure(3, SeriesFault.PERIOD, "2026-13"),
                        new RefusedFigure(5, SeriesFault.VALUE, "-5"),
                        new RefusedFigure(6, SeriesFault.VALUE, "1,5"),
                        new RefusedFigure(7, SeriesFault.FIELDS, "2026-04"),
                        new RefusedFigure(9, SeriesFault.TWICE, "2026-05"),
                        new RefusedFigure(10, SeriesFault.FUTURE, "2027-01"),
                        new RefusedFigure(11, SeriesFault.VALUE, ""),
                        new RefusedFigure(12, SeriesFault.VALUE, "12 34"));
    }

    @Test
    void a_file_that_cannot_be_it_is_refused_as_a_whole() {
        assertThat(fault("")).isEqualTo(new RefusedFigure(1, SeriesFault.EMPTY, ""));
        assertThat(fault("period;antal\n")).isEqualTo(new RefusedFigure(1, SeriesFault.EMPTY, ""));
        assertThat(fault("datum;summa\n2026-01;7\n"))
                .isEqualTo(new RefusedFigure(1, SeriesFault.HEADER, "datum summa"));
        assertThat(fault("period;omrade;antal\n2026-01;Lund;7\n"))
                .isEqualTo(new RefusedFigure(1, SeriesFault.AREA, ""));
        assertThat(fault("Kommun;Antal\nSvedala;7\n")).isEqualTo(new RefusedFigure(1, SeriesFault.PERIOD_NEEDED, ""));
        assertThat(reader(SeriesStep.MONTH, Measured.COUNT, null)
                        .read("månad;antal\n2026-01;7\n\u00e5".getBytes(StandardCharsets.ISO_8859_1))
                        .refused())
                .containsExactly(new RefusedFigure(1, SeriesFault.ENCODING, ""));
        assertThat(reader(SeriesStep.MONTH, Measured.COUNT, null)
                        .read(new byte[SeriesCsv.BYTES_MAX + 1])
                        .refused())
                .containsExactly(new RefusedFigure(1, SeriesFault.TOO_LARGE, ""));
        assertThat(fault("period;antal\n" + "2026-01;7\n".repeat(1) + "\n".repeat(SeriesCsv.ROWS_MAX)))
                .isEqualTo(new RefusedFigure(SeriesCsv.ROWS_MAX + 2, SeriesFault.TOO_MANY_ROWS, "5000"));
    }

    @Test
    void quarters_are_written_in_several_ways() {
        for (var written : new String[] {"2026-Q2", "2026q2", "2026 kv 2", "2026 kvartal 2", "2026K2"}) {
            assertThat(SeriesStep.QUARTER.read(written)).as(written).contains(LocalDate.of(2026, 4, 1));
        }
        assertThat(SeriesStep.QUARTER.read("2026-Q5")).isEmpty();
        assertThat(SeriesStep.YEAR.read("1263"))
                .as("a number of a municipality is no year")
                .isEmpty();
        assertThat(SeriesStep.QUARTER.start(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void percent_end_at_a_hundred() {
        assertThat(reader(SeriesStep.YEAR, Measured.PERCENT, null)
                        .read(bytes("år;värde\n2024;100\n2025;100,1\n"))
                        .refused())
                .containsExactly(new RefusedFigure(3, SeriesFault.VALUE, "100,1"));
    }

    private static RefusedFigure fault(String text) {
        return monthly(text).refused().get(0);
    }

    private static SeriesCsv monthly(String text) {
        return reader(SeriesStep.MONTH, Measured.COUNT, null).read(bytes(text));
    }

    private static SeriesCsv yearly(Measured measured, String text) {
        return reader(SeriesStep.YEAR, measured, Y2025).read(bytes(text));
    }

    private static SeriesCsv reader(SeriesStep step, Measured measured, @Nullable LocalDate given) {
        return new SeriesCsv(step, measured, SVEDALA, given, TODAY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

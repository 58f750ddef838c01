package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Settings;
import se.samsyn.problem.CitedSeries;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.SeriesCiting;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;
import se.samsyn.statistics.DepartureQueries;
import se.samsyn.statistics.Figure;
import se.samsyn.statistics.Measured;
import se.samsyn.statistics.SeriesChange;
import se.samsyn.statistics.SeriesFault;
import se.samsyn.statistics.SeriesId;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.statistics.SeriesOutline;
import se.samsyn.statistics.SeriesQueries;
import se.samsyn.statistics.SeriesRule;
import se.samsyn.statistics.SeriesSource;
import se.samsyn.statistics.SeriesStep;

/** Figures come in once, are corrected in the open, and are seen by whom they are for. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesIT {

    private static final String HEADER = "period;omrade;antal\n";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    ConcurrentWork work;

    @Inject
    SeriesKeeping keeping;

    @Inject
    SeriesQueries queries;

    @Inject
    DepartureQueries departures;

    @Inject
    SeriesCiting citing;

    @Inject
    ProblemQueries problems;

    @Inject
    LinkedQueries linked;

    private String coordinator = "";
    private String officer = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void staff() {
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
    }

    @Test
    void a_file_comes_in_once_with_its_hash_and_the_same_again_changes_nothing() throws SQLException {
        var id = monthly(Visibility.BOTH);
        var file = HEADER + "2026-02;Svedala;12\n2026-03;1263;..\n2026-03;Lund;40\n";

        var tried = queries.tryOut(id, null, bytes(file));
        assertThat(queries.view(id).figures()).as("tried, not taken").isEmpty();
        assertThat(take(id, file)).isEqualTo(tried);
        assertThat(take(id, file)).isEqualTo(new SeriesChange(List.of(), 2, List.of()));

        assertThat(figures(id)).containsExactly(new Figure(MARCH.minusMonths(1), 12.0), new Figure(MARCH, null));
        assertThat(OwnerConnection.ask("select file_name, added, corrected, actor_role from series_import"
                        + " where sha256 = sha2('" + file + "', 256) and series_id = '" + id.value() + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("serie.csv", "2", "0", "COORDINATOR"));
    }

    @Test
    void a_figure_that_reads_otherwise_corrects_the_older_one_and_both_are_kept() {
        var id = monthly(Visibility.BOTH);
        take(id, HEADER + "2026-02;Svedala;12\n2026-03;Svedala;..\n");

        var change = take(id, HEADER + "2026-02;Svedala;14\n2026-03;Svedala;9\n2026-04;Svedala;7\n");

        assertThat(change.corrected()).isEqualTo(2);
        assertThat(change.added()).isEqualTo(1);
        assertThat(queries.view(id).figures())
                .extracting(now -> now.figure().value(), SeriesQueries.Now::before)
                .containsExactly(
                        tuple(14.0, List.of(new SeriesQueries.Told(12.0))),
                        tuple(9.0, List.of(new SeriesQueries.Told(null))),
                        tuple(7.0, List.of()));
        assertThat(queries.list())
                .filteredOn(row -> row.id().equals(id))
                .extracting(SeriesQueries.Row::latest)
                .containsExactly(new Figure(LocalDate.of(2026, 4, 1), 7.0));
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out() {
        var id = monthly(Visibility.BOTH);

        var change = take(id, HEADER + "2026-02;Svedala;12\n2026-03;Svedala;tolv\n");

        assertThat(change.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3))
                .satisfies(row -> assertThat(row.fault()).isEqualTo(SeriesFault.VALUE));
        assertThat(queries.view(id).figures()).isEmpty();
        assertThat(queries.view(id).imports()).isEmpty();
    }

    @Test
    void the_yearly_file_of_all_municipalities_is_read_for_the_one_that_the_series_is_of() {
        var id = begin(SeriesStep.YEAR, Visibility.BOTH);
        var file = "\ufeffKommun;Antal;Per 100 000 inv.\r\nSvalöv;900;6 000\r\nSvedala kommun;1\u00a0234;5 432\r\n";

        keeping.take(id, "bra.csv", LocalDate.of(2025, 6, 1), bytes(file));

        assertThat(figures(id)).containsExactly(new Figure(LocalDate.of(2025, 1, 1), 1234.0));
    }

    @Test
    void two_who_take_the_same_file_in_at_once_make_one_import_of_it() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = monthly(Visibility.BOTH);
            var file = bytes(HEADER + "2026-02;Svedala;12\n2026-03;Svedala;13\n");
            Callable<SeriesChange> take = () -> work.takeIn(coordinator, id, file);

            var pool = Executors.newFixedThreadPool(3);
            try {
                var changes = pool.invokeAll(List.of(take, take, take));
                assertThat(changes).extracting(change -> change.get().added()).containsExactlyInAnyOrder(2L, 0L, 0L);
            } finally {
                pool.shutdown();
            }

            assertThat(queries.view(id).imports()).hasSize(1);
            assertThat(figures(id)).hasSize(2);
        }
    }

    @Test
    void what_one_party_keeps_to_itself_is_not_there_for_the_other_until_it_is_shared() {
        var id = monthly(Visibility.PARTY);
        take(id, HEADER + "2026-03;Svedala;12\n");

        staffing.actAs(officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.view(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(id, HEADER + "2026-03;Svedala;12\n"));
        assertThat(queries.list()).extracting(SeriesQueries.Row::id).doesNotContain(id);
        staffing.actAs(coordinator);
        keeping.share(id);

        staffing.actAs(officer);
        assertThat(queries.view(id).ours()).isFalse();
        refused(SeriesRule.NOT_YOURS, () -> take(id, HEADER + "2026-03;Svedala;13\n"));
    }

    @Test
    void a_series_that_is_higher_than_usual_is_suggested_to_those_who_see_it_and_becomes_a_problem() {
        var id = monthly(Visibility.PARTY);
        var last = LocalDate.now(Settings.ZONE).withDayOfMonth(1).minusMonths(1);
        take(id, HEADER + months(last, 48, 20) + last.toString().substring(0, 7) + ";Svedala;90\n");

        var found = departures.suggestions().stream()
                .filter(one -> one.series().id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(found.departure().seen()).isEqualTo(90);
        assertThat(found.departure().usual()).isBetween(18.0, 22.0);
        assertThat(found.departure().on()).isEqualTo(last);

        var problem = citing.raise(
                "Skadegörelse", Set.of(agreed.trygghet()), List.of(), new CitedSeries(id, last), Strength.STRONG);
        var view = problems.view(problems.row(problem).orElseThrow().number());
        assertThat(view.evidence())
                .extracting(ProblemQueries.EvidenceRow::kind, ProblemQueries.EvidenceRow::strength, row -> row.series())
                .containsExactly(tuple(SourceKind.CRIME_STATISTICS, Strength.STRONG, new CitedSeries(id, last)));
        assertThat(linked.ofSeries(List.of(id)))
                .extracting(LinkedQueries.OfSeries::number)
                .containsExactly(view.number());

        staffing.actAs(officer);
        assertThat(departures.suggestions()).noneMatch(one -> one.series().id().equals(id));
        assertThat(queries.rows(List.of(id))).as("seen with the problem").isEmpty();
    }

    @Test
    void a_problem_rests_on_no_figure_that_is_not_there() {
        var id = monthly(Visibility.BOTH);
        take(id, HEADER + "2026-03;Svedala;12\n");
        var problem = citing.raise("Skador", Set.of(agreed.trygghet()), List.of(), null, Strength.WEAK);

        refused(
                SeriesRule.NO_SUCH_FIGURE,
                () -> citing.cite(problem, new CitedSeries(id, MARCH.plusMonths(1)), Strength.WEAK));

        assertThat(problems.view(problems.row(problem).orElseThrow().number()).evidence())
                .isEmpty();
    }

    @Test
    void the_same_figures_are_one_source_however_often_they_are_named_S_56() {
        var id = monthly(Visibility.BOTH);
        take(id, HEADER + "2026-03;Svedala;12\n");
        var problem = citing.raise("Skador", Set.of(agreed.trygghet()), List.of(), null, Strength.WEAK);

        citing.cite(problem, new CitedSeries(id, MARCH), Strength.WEAK);
        citing.cite(problem, new CitedSeries(id, MARCH), Strength.STRONG);
        citing.cite(problem, new CitedSeries(id, null), Strength.WEAK);

        assertThat(problems.view(problems.row(problem).orElseThrow().number()).evidence())
                .hasSize(2);
    }

    @Test
    void a_series_says_what_it_is_of() {
        refused(SeriesRule.STATEMENT_NEEDED, () -> keeping.begin(outline(" ", SeriesStep.YEAR, null), Visibility.BOTH));
        refused(
                SeriesRule.STATEMENT_TOO_LONG,
                () -> keeping.begin(outline("x".repeat(121), SeriesStep.YEAR, null), Visibility.BOTH));
        refused(
                SeriesRule.UNKNOWN_AREA,
                () -> keeping.begin(outline("Skador", SeriesStep.YEAR, "LUND"), Visibility.BOTH));
    }

    private SeriesId monthly(Visibility visibility) {
        return begin(SeriesStep.MONTH, visibility);
    }

    private SeriesId begin(SeriesStep step, Visibility visibility) {
        return keeping.begin(outline("Skadegörelse", step, "SVEDALA"), visibility);
    }

    private static SeriesOutline outline(String name, SeriesStep step, @Nullable String area) {
        return new SeriesOutline(
                name, SeriesSource.CRIME_STATISTICS, "Brå", Measured.COUNT, step, area, "Påhittat", null);
    }

    private SeriesChange take(SeriesId id, String file) {
        return keeping.take(id, "serie.csv", null, bytes(file));
    }

    private List<Figure> figures(SeriesId id) {
        return queries.figures(id, LocalDate.EPOCH);
    }

    /** So many months before one, around a level. */
    private static String months(LocalDate last, int count, int level) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> last.minusMonths(i).toString().substring(0, 7) + ";Svedala;" + (level + i % 5 - 2) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

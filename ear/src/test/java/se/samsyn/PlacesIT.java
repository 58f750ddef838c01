package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureMap;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.place.Bounds;
import se.samsyn.place.CoordinateSystem;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.PlaceFault;
import se.samsyn.place.PlaceImporting;
import se.samsyn.place.PlaceImporting.Outcome;
import se.samsyn.place.PlaceQueries;
import se.samsyn.place.RefusedRow;
import se.samsyn.place.RoadQueries;

/** Places come in, roads have keepers, and what the public is told around a pin gives no report away. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesIT {

    private static final String HEADER = "gata;nummer;ort;lat;lon\n";
    private static final String REGISTER =
            HEADER + "Prövovägen;1;Svedala;55.508908;13.23711\nPrövovägen;3;Svedala;55.509100;13.23750\n";

    @Inject
    Staffing staffing;

    @Inject
    PlaceImporting importing;

    @Inject
    PlaceQueries places;

    @Inject
    RoadQueries roads;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    PublicConcernQueries counts;

    @Inject
    PublishedMeasures published;

    @Inject
    PublicMeasureQueries publicMeasures;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_register_comes_in_once_and_the_same_file_again_changes_nothing() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        assertThat(take(REGISTER)).isEqualTo(new Outcome(2, 0, 0, List.of()));
        assertThat(take(REGISTER)).isEqualTo(new Outcome(0, 0, 2, List.of()));

        assertThat(places.search("provovagen 3", 8))
                .extracting(PlaceQueries.Hit::label)
                .containsExactly("Prövovägen 3, Svedala");
        assertThat(OwnerConnection.ask("select file_name, source, added, moved, actor_role from place_import"
                        + " where sha256 = sha2('" + REGISTER + "', 256)"))
                .as("one file, kept with its hash and who took it in")
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly("register.csv", "Påhittat", "2", "0", "SYSTEM_ADMINISTRATOR"));
    }

    @Test
    void what_a_later_file_moves_is_moved_and_what_it_leaves_out_stays() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        take(HEADER + "Flyttvägen;1;Bara;55.5815;13.1786\nFlyttvägen;2;Bara;55.5816;13.1787\n");

        assertThat(take(HEADER + "flyttvägen;1;Bara;55.5820;13.1790\n")).isEqualTo(new Outcome(0, 1, 0, List.of()));

        assertThat(places.search("flyttvagen", 8))
                .extracting(PlaceQueries.Hit::point)
                .containsExactly(new GeoPoint(55.5820, 13.1790), new GeoPoint(55.5816, 13.1787));
    }

    @Test
    void a_place_is_found_by_any_word_of_its_name_the_best_hit_first() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        take(HEADER
                + "Ordrika Lilla Ordvägen;7;Bara;55.5815;13.1786\n"
                + "Ordvägen;3;Bara;55.5816;13.1787\n"
                + "Östra Ord-ordgränd;1;Bara;55.5817;13.1788\n");

        assertThat(labels("ordv")).containsExactly("Ordvägen 3, Bara", "Ordrika Lilla Ordvägen 7, Bara");
        assertThat(labels("LILLA ORDVAGEN 7 bara")).containsExactly("Ordrika Lilla Ordvägen 7, Bara");
        assertThat(labels("ordgrand")).containsExactly("Östra Ord-ordgränd 1, Bara");
        assertThat(labels("ord"))
                .as("each once, though two of its words begin so")
                .containsExactly("Ordvägen 3, Bara", "Ordrika Lilla Ordvägen 7, Bara", "Östra Ord-ordgränd 1, Bara");
        assertThat(labels("vägen 3")).as("not within a word").doesNotContain("Ordvägen 3, Bara");
    }

    @Test
    void places_that_were_there_before_are_found_by_any_word_too() {
        assertThat(labels("Becks gata")).containsExactly("Joachim Becks gata, Bara");
        assertThat(labels("lindholmsvagen")).containsExactly("Norra Lindholmsvägen, Svedala");
        assertThat(labels("108")).containsExactly("Väg 108, Klågerup", "Väg 108, Svedala");
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        var outcome = take(HEADER
                + "Felvägen;1;Svedala;55.508908;13.23711\n"
                + "Felvägen;2;Malmö;55.6050;13.0038\n"
                + "FELVÄGEN;1;Svedala;55.508908;13.23711\n");

        assertThat(outcome.refused())
                .containsExactly(
                        new RefusedRow(3, PlaceFault.OUTSIDE, "Felvägen 2, Malmö"),
                        new RefusedRow(4, PlaceFault.TWICE, "FELVÄGEN 1, Svedala"));
        assertThat(places.search("felvägen", 8)).isEmpty();
    }

    @Test
    void only_who_manages_places_takes_files_in() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> take(REGISTER));
    }

    @Test
    void a_pin_on_the_states_road_is_told_who_keeps_it() {
        assertThat(roads.keeper(new GeoPoint(55.5880, 13.2382))).hasValueSatisfying(keeper -> {
            assertThat(keeper.road()).isEqualTo("Väg 108");
            assertThat(keeper.name()).isEqualTo("Trafikverket");
            assertThat(keeper.call()).matches("tel:0\\d+");
        });
        assertThat(roads.keeper(new GeoPoint(55.51350, 13.26300)))
                .as("a junction that is known by its name")
                .hasValueSatisfying(keeper -> assertThat(keeper.road()).isEqualTo("E65"));
        assertThat(roads.keeper(new GeoPoint(55.50780, 13.23470)))
                .as("the main street is the municipality's")
                .isEmpty();
    }

    @Test
    void four_reports_of_an_area_are_none_and_five_are_the_same_for_every_pin() throws SQLException {
        var here = new GeoPoint(54.9010, 12.0010);
        var there = new GeoPoint(54.9090, 12.0090);
        OwnerConnection.execute("insert into area (id, version, code, name, kind, boundary) values"
                + " ('01930000-0000-7000-8000-0000000000ff', 0, 'PROV', 'Prov', 'STATISTICAL', ST_GeomFromText("
                + "'POLYGON((12.000 54.900,12.010 54.900,12.010 54.910,12.000 54.910,12.000 54.900))', 4326))");
        try {
            for (int i = 0; i < 4; i++) {
                tellLastQuarter(here);
            }
            assertThat(counts.around(here).count()).isNull();
            assertThat(counts.around(there)).isEqualTo(counts.around(here));

            tellLastQuarter(here);
            assertThat(counts.around(here).count()).isEqualTo(5);
            assertThat(counts.around(there))
                    .as("nothing tells which pin is nearer to them")
                    .isEqualTo(counts.around(here));
        } finally {
            OwnerConnection.execute("delete from concern_place where area_code = 'PROV'");
            OwnerConnection.execute("update concern set area_code = null where area_code = 'PROV'");
            OwnerConnection.execute("delete from area where code = 'PROV'");
        }
    }

    @Test
    void a_box_that_is_drawn_tight_finds_the_public_point_and_never_the_exact_one() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var exact = new GeoPoint(55.530437, 13.330391);
        var shown = published.publish(published.problem("Mörk stig"), "BEL", exact, "TATORT_OVRIGT");

        assertThat(map(exact.coarse())).extracting(MeasureMap.Pin::slug).contains(published.slug(shown));
        assertThat(map(exact)).isEmpty();
        assertThat(map(exact.coarse()))
                .allSatisfy(pin -> assertThat(pin.point()).isEqualTo(exact.coarse()));
    }

    private List<String> labels(String typed) {
        return places.search(typed, 8).stream().map(PlaceQueries.Hit::label).toList();
    }

    /** What a map of a few metres shows. */
    private List<MeasureMap.Pin> map(GeoPoint middle) {
        double edge = 0.00005;
        return publicMeasures
                .points(
                        MeasureFilter.ALL,
                        new Bounds(middle.lat() - edge, middle.lon() - edge, middle.lat() + edge, middle.lon() + edge),
                        18)
                .pins();
    }

    private Outcome take(String file) {
        return importing.take(
                "register.csv", "Påhittat", CoordinateSystem.WGS84, file.getBytes(StandardCharsets.UTF_8));
    }

    private void tellLastQuarter(GeoPoint point) throws SQLException {
        var receipt = reporting.report(new Submission(
                tokens.issue(), "BEL", "Lampan lyser inte.", null, point, "sv", Circumstances.NONE, null));
        OwnerConnection.execute("update concern set publication = 'AGGREGATED', received_on ="
                + " makedate(year(curdate()), 1) + interval quarter(curdate()) quarter - interval 6 month"
                + " where number = '" + receipt.number() + "'");
    }
}

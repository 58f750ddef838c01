package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Likeness;
import se.samsyn.concern.NearbyQueries;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.SimilarQueries;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.place.GeoPoint;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;

/** What lies near a report, and what may tell of the same event, for whoever may know it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearbyIT {

    /** The length of a degree of latitude. */
    private static final double METRE = 1 / 111_195.0;

    private static final AtomicInteger SPOTS = new AtomicInteger();

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    Sharing sharing;

    @Inject
    NearbyQueries nearby;

    @Inject
    SimilarQueries similar;

    @Inject
    MeasureQueries measures;

    @Inject
    ProblemQueries problems;

    @Inject
    ProblemSolving solving;

    @Inject
    PublishedMeasures published;

    private String coordinator = "";
    private String officer = "";
    private GeoPoint here = new GeoPoint(55.5, 13.2);

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void somewhereElse() {
        // farther from every other spot than reports are looked for
        here = new GeoPoint(55.52 + SPOTS.getAndIncrement() * 0.007, 13.2143);
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
    }

    @Test
    void the_same_category_comes_first_then_the_nearest_each_with_its_distance() throws SQLException {
        var id = tell("BEL", "Mörkt vid bron.", 0);
        var far = tell("BEL", "Lampan är sönder.", 200);
        var litter = tell("NED", "Skräp.", 20);
        var tile = tell("SIK", "Buskar.", 100);
        var close = tell("BEL", "Ingen lampa lyser.", 40);
        tell("BEL", "För långt bort.", 260);
        var old = tell("BEL", "Länge sedan.", 10);
        age(old, 100);
        age(tell("BEL", "Mycket länge sedan.", 5), 800);

        var rows = nearby.of(id).rows();

        assertThat(rows).extracting(NearbyQueries.Row::id).containsExactly(old, close, far, tile, litter);
        assertThat(rows).extracting(NearbyQueries.Row::metres).containsExactly(10, 40, 200, 100, 20);
        assertThat(rows).extracting(NearbyQueries.Row::lately).containsExactly(false, true, false, false, true);
        assertThat(nearby.of(id).reports()).hasSize(5);
    }

    @Test
    void one_whose_place_is_not_shared_is_not_found_by_how_far_away_it_lies() {
        var id = tell("BEL", "Mörkt vid bron.", 0);
        var unshared = tell("BEL", "Lampan vid den röda bron har slocknat helt.", 10);
        var worded = tell("BEL", "Lampan vid den röda bron har slocknat helt.", 20);
        var placed = tell("BEL", "Mörkt.", 30);
        share(id, SharedPart.WORDS, SharedPart.POINT);
        share(worded, SharedPart.WORDS);
        share(placed, SharedPart.POINT);

        staffing.actAs(officer);
        assertThat(nearby.of(id).reports()).containsExactly(placed);
        assertThat(similar.of(id))
                .filteredOn(one -> one.id().equals(worded) || one.id().equals(unshared))
                .allSatisfy(one -> assertThat(one.why().metres()).isNull());
        assertThat(nearby.of(worded).rows())
                .as("without its own place nothing is near it")
                .isEmpty();
        assertThat(similar.of(worded))
                .allSatisfy(one -> assertThat(one.why().metres()).isNull());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nearby.of(unshared));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> similar.of(unshared));

        staffing.actAs(coordinator);
        assertThat(nearby.of(id).reports()).containsExactlyInAnyOrder(unshared, worded, placed);
    }

    @Test
    void what_is_shut_away_is_near_nothing_and_like_nothing() {
        var id = tell("BEL", "Lampan vid den röda bron har slocknat helt.", 0);
        var locked = tell("BEL", "Lampan vid den röda bron har slocknat helt.", 10);
        assertThat(similar.of(id)).extracting(SimilarQueries.Suggestion::id).containsExactly(locked);

        triage.lock(locked);

        assertThat(nearby.of(id).reports()).isEmpty();
        assertThat(similar.of(id)).isEmpty();
    }

    @Test
    void what_speaks_for_the_same_event_is_told_in_the_words_of_ones_own_report() throws SQLException {
        var id = tell("BEL", "Lamporna vid den röda bron har slocknat.", 0);
        var same = tell("BEL", "Lampan på bron, den röda, slocknade i går. Hoppas ni lagar.", 42);
        age(same, 3);

        var found = similar.of(id);

        assertThat(found).extracting(SimilarQueries.Suggestion::id).containsExactly(same);
        var why = found.get(0).why();
        assertThat(why)
                .usingRecursiveComparison()
                .ignoringFields("words")
                .isEqualTo(new Likeness(42, 3, true, true, why.words()));
        assertThat(why.words()).contains("Lamporna", "bron", "röda").doesNotContain("lampan", "i", "den");
    }

    @Test
    void where_no_place_is_known_many_words_tell_and_where_it_is_another_place_is_another_event() throws SQLException {
        var text = "Zebrarandiga skyltarna vid kvarndammens utkik välte under stormen";
        var id = tell("BEL", text, 0);
        var apart = tell("BEL", text, -1500);
        var nowhere = tell("BEL", text, -1500);
        OwnerConnection.execute("delete from concern_place where concern_id = '" + nowhere.value() + "'");

        assertThat(similar.of(id))
                .extracting(SimilarQueries.Suggestion::id)
                .contains(nowhere)
                .doesNotContain(apart);
    }

    @Test
    void at_most_five_are_suggested_and_none_that_was_rejected() {
        var id = tell("BEL", "Mörkt vid bron.", 0);
        ConcernId last = id;
        for (int i = 1; i <= 7; i++) {
            last = tell("BEL", "Mörkt vid bron.", i);
        }
        assertThat(similar.of(id)).hasSize(5);
        triage.reject(last, accepted.version(last), RejectReason.NOT_SERIOUS, null);
        var rejected = last;

        assertThat(similar.of(id)).hasSize(5).noneMatch(one -> one.id().equals(rejected));
    }

    @Test
    void problems_that_rest_on_what_was_told_near_by_and_measures_there_are_found() {
        var id = tell("BEL", "Mörkt vid bron.", 0);
        var other = tell("BEL", "Mörkt.", 30);
        var problem = published.problem("Mörka broar");
        solving.link(problem, List.of(other));
        var measure = published.publish(problem, "BEL", new GeoPoint(here.lat() + 100 * METRE, here.lon()), "NORRA");

        assertThat(problems.workedOnAny(nearby.of(id).reports(), 8))
                .extracting(ProblemQueries.Row::id)
                .containsExactly(problem);
        assertThat(measures.near(here, 250, 8))
                .extracting(MeasureQueries.Row::id)
                .contains(measure);
        assertThat(measures.near(new GeoPoint(here.lat() - 400 * METRE, here.lon()), 250, 8))
                .extracting(MeasureQueries.Row::id)
                .doesNotContain(measure);
    }

    private ConcernId tell(String category, String text, double metresNorth) {
        var point = new GeoPoint(here.lat() + metresNorth * METRE, here.lon());
        return accepted.accept(told.tell(category, text, point, null));
    }

    private void share(ConcernId id, SharedPart... parts) {
        sharing.share(
                id, accepted.version(id), EnumSet.copyOf(Set.of(parts)), LegalGround.NO_SECRECY, "Behövs för arbetet.");
    }

    private static void age(ConcernId id, int days) throws SQLException {
        var ago = " - interval " + days + " day";
        OwnerConnection.execute("update concern set received_at = received_at" + ago + ", received_on = received_on"
                + ago + " where id = '" + id.value() + "'");
        OwnerConnection.execute(
                "update concern_word set received_at = received_at" + ago + " where concern_id = '" + id.value() + "'");
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.SharingQueries;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;

/** What the other party sees of a report: the parts that were ticked, by whatever way in, and nothing else (K-01). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingIT {

    private static final Set<SharedPart> WORDS = EnumSet.of(SharedPart.WORDS);

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    Told teller;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    Sharing sharing;

    @Inject
    SharingQueries queries;

    private String coordinator = "";
    private String officer = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void hire() {
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
    }

    @Test
    void the_other_party_sees_the_parts_that_were_ticked_and_nothing_else() {
        var seen = new EnumMap<SharedPart, Set<String>>(SharedPart.class);
        for (var part : SharedPart.values()) {
            staffing.actAs(coordinator);
            var told = other.tell();
            assertThat(other.world(told)).as("before").isEmpty();

            staffing.actAs(coordinator);
            share(told.id(), EnumSet.of(part), "Det behövs för att göra platsen trygg.");
            seen.put(part, other.found(told));

            staffing.actAs(coordinator);
            sharing.withdraw(told.id(), read(told.id()), part, "Det räcker nu.");
            assertThat(other.found(told)).as("after %s was withdrawn", part).isEmpty();
            assertThat(other.world(told))
                    .as("what always goes along")
                    .contains(told.number(), "NORRA", "BEL", ConcernEvent.SHARE_WITHDRAWN.name())
                    .doesNotContain("Det räcker nu", "Det behövs för att");
        }

        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        SharedPart.WORDS, Set.of("words", "search for words"),
                        SharedPart.POINT, Set.of("place in words", "search for the place", "point", "near it"),
                        SharedPart.CIRCUMSTANCES, Set.of("age", "group", "group in the list"),
                        SharedPart.PHOTOS, Set.of("photo", "picture"),
                        SharedPart.ADDITIONS, Set.of("addition", "search for the addition", "question"),
                        SharedPart.CONTACT, Set.of("address"),
                        SharedPart.ORIGINAL, Set.of("words", "masked words")));
    }

    @Test
    void all_parts_together_are_all_that_each_of_them_is() {
        staffing.actAs(coordinator);
        var told = other.tell();

        share(told.id(), EnumSet.allOf(SharedPart.class), "Alla delar behövs.");

        assertThat(other.found(told)).isEqualTo(new TreeSet<>(told.secrets().keySet()));
    }

    @Test
    void the_preview_is_what_they_then_see() {
        staffing.actAs(coordinator);
        var told = other.tell();
        var parts = EnumSet.of(SharedPart.POINT, SharedPart.PHOTOS, SharedPart.ADDITIONS);
        var preview = queries.preview(told.id(), parts);
        assertThat(preview.sees(SharedPart.POINT)).isTrue();
        assertThat(preview.sees(SharedPart.WORDS)).isFalse();
        assertThat(concerns.view(told.id()).visibility())
                .as("to look ahead shares nothing")
                .isEqualTo(Visibility.PARTY);

        share(told.id(), parts, null);

        staffing.actAs(officer);
        assertThat(concerns.view(told.id()))
                .usingRecursiveComparison()
                .ignoringFields("version", "visibility", "history", "closeBy", "around")
                .isEqualTo(preview.view());
        assertThat(other.photos(told)).isEqualTo(preview.photos());
        assertThat(other.added(told)).isEqualTo(preview.added());
        refused(ConcernRule.ONLY_OWNER_SHARES, () -> queries.preview(told.id(), parts));
        refused(ConcernRule.ONLY_OWNER_SHARES, () -> queries.of(told.id()));
    }

    @Test
    void others_near_by_count_for_whom_their_place_is_shared() {
        staffing.actAs(coordinator);
        var point = new GeoPoint(55.5712 + Math.random() / 100, 13.2012 + Math.random() / 100);
        var here = accepted.accept(teller.tellAt(point));
        var there = accepted.accept(teller.tellAt(point));
        share(here, EnumSet.of(SharedPart.POINT), null);
        share(there, WORDS, null);
        var all = concerns.view(here).closeBy();
        staffing.actAs(officer);
        var before = concerns.view(here).closeBy();
        assertThat(before).isLessThan(all);

        staffing.actAs(coordinator);
        share(there, EnumSet.of(SharedPart.POINT), null);

        staffing.actAs(officer);
        assertThat(concerns.view(here).closeBy()).isGreaterThan(before);
    }

    @Test
    void sharing_is_an_act_of_the_owner_with_its_ground_and_each_part_is_shared_once() {
        staffing.actAs(coordinator);
        var told = other.tell();
        var id = told.id();
        var before = read(id);
        refused(ConcernRule.PART_NEEDED, () -> sharing.share(id, before, Set.of(), LegalGround.OSL_10_2, null));
        refused(ConcernRule.GROUND_NEEDED, () -> sharing.share(id, before, WORDS, null, null));
        refused(ConcernRule.NOTE_NEEDED, () -> sharing.share(id, before, WORDS, LegalGround.OSL_10_15_A, " "));
        refused(ConcernRule.PART_NOT_SHARED, () -> sharing.withdraw(id, before, SharedPart.WORDS, "Fel."));

        sharing.share(id, before, WORDS, LegalGround.OSL_10_15_A, "Behövs för att förebygga brott.");

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> sharing.share(id, before, WORDS, LegalGround.OSL_10_2, null));
        refused(ConcernRule.SHARED_ALREADY, () -> sharing.share(id, read(id), WORDS, LegalGround.OSL_10_2, null));
        refused(ConcernRule.REASON_NEEDED, () -> sharing.withdraw(id, read(id), SharedPart.WORDS, ""));
        var line = queries.of(id).acts().get(0);
        assertThat(line.ground()).isEqualTo(LegalGround.OSL_10_15_A);
        assertThat(line.note()).isEqualTo("Behövs för att förebygga brott.");

        staffing.actAs(officer);
        var view = concerns.view(id);
        assertThat(view.history())
                .extracting(entry -> entry.event() + " " + entry.from() + " " + entry.to())
                .containsExactly("SHARED WORDS OSL_10_15_A");
        refused(
                ConcernRule.ONLY_OWNER_SHARES,
                () -> sharing.share(id, read(id), EnumSet.of(SharedPart.POINT), LegalGround.OSL_10_2, null));
        refused(ConcernRule.ONLY_OWNER_SHARES, () -> sharing.withdraw(id, read(id), SharedPart.WORDS, "Nej."));
    }

    @Test
    void without_the_tick_the_contact_takes_a_decision() {
        staffing.actAs(coordinator);
        var refusing = other.tell();
        var contact = EnumSet.of(SharedPart.CONTACT);
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        refused(ConcernRule.NOT_AGREED, () -> share(refusing.id(), contact, "Behövs."));
        staffing.actAs(coordinator);
        refused(ConcernRule.NOTE_NEEDED, () -> share(refusing.id(), contact, null));
        share(refusing.id(), contact, "Polisen behöver ringa innan kvällen.");
        assertThat(other.found(refusing)).containsExactly("address");

        staffing.actAs(coordinator);
        var agreeing = other.tellAgreeing();
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        share(agreeing.id(), contact, null);
        assertThat(other.found(agreeing)).containsExactly("address");
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        refused(ConcernRule.NOT_AGREED, () -> share(agreeing.id(), EnumSet.of(SharedPart.ORIGINAL), "Behövs."));
    }

    @Test
    void nobody_works_on_what_they_do_not_see() {
        staffing.actAs(coordinator);
        var told = other.tell();
        var id = told.id();
        share(id, EnumSet.of(SharedPart.CIRCUMSTANCES), null);

        staffing.actAs(officer);
        refused(ConcernRule.PART_NOT_SHARED, () -> triage.mask(id, read(id), "Mörkt.", null));
        refused(ConcernRule.PART_NOT_SHARED, () -> triage.readAdditions(id));
        refused(ConcernRule.PART_NOT_SHARED, () -> triage.maskAddition(id, read(id), told.addition(), "Mörkt."));
        staffing.actAs(coordinator);
        share(id, WORDS, null);
        staffing.actAs(officer);
        triage.mask(id, read(id), "Mörkt.", null);

        staffing.actAs(coordinator);
        assertThat(concerns.view(id).placeWords())
                .as("the place that was not shown is as it was")
                .contains(told.secrets().get("place in words"));
    }

    @Test
    void what_is_locked_is_shut_away_whatever_was_shared() {
        staffing.actAs(coordinator);
        var told = other.tell();
        share(told.id(), EnumSet.allOf(SharedPart.class), "Alla delar behövs.");

        triage.lock(told.id());

        assertThat(other.found(told)).isEmpty();
    }

    @Test
    void what_was_shared_can_be_added_to_and_never_changed() throws SQLException {
        staffing.actAs(coordinator);
        var told = other.tell();
        share(told.id(), WORDS, null);
        sharing.withdraw(told.id(), read(told.id()), SharedPart.WORDS, "Fel rapport.");
        share(told.id(), EnumSet.of(SharedPart.POINT), null);

        assertThat(queries.of(told.id()).shared()).containsExactly(SharedPart.POINT);
        assertThat(OwnerConnection.ask("select part, given from concern_share where concern_id = '"
                                + told.id().value() + "' order by at")
                        .stream()
                        .map(row -> row.get("part") + row.get("given")))
                .isEqualTo(List.of("WORDS1", "WORDS0", "POINT1"));
    }

    @Test
    void what_an_officer_wrote_down_for_somebody_is_known_to_the_police() {
        var told = other.tellTo(officer);
        staffing.actAs(coordinator);

        assertThat(queries.of(told).shared())
                .containsExactly(SharedPart.WORDS, SharedPart.POINT, SharedPart.CIRCUMSTANCES, SharedPart.PHOTOS);
        staffing.actAs(officer);
        assertThat(concerns.view(told).words()).isNotNull();
        assertThat(concerns.view(told).contact()).isFalse();
    }

    @Test
    void a_report_that_was_never_shared_is_not_there() {
        staffing.actAs(coordinator);
        var told = other.tell();

        staffing.actAs(officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.of(told.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.preview(told.id(), WORDS));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> sharing.share(told.id(), 0, WORDS, LegalGround.NO_SECRECY, null));
    }

    private void share(ConcernId id, Set<SharedPart> parts, @Nullable String note) {
        sharing.share(id, read(id), parts, LegalGround.NO_SECRECY, note);
    }

    private long read(ConcernId id) {
        return concerns.view(id).version();
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Escalating;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Route;
import se.samsyn.concern.RouteEditing;
import se.samsyn.concern.RouteQueries;
import se.samsyn.concern.RouteTrial;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.MemberQueries;
import se.samsyn.place.GeoPoint;

/** How reports find who works with them: by rules, by hand, and by what the parties say. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingIT {

    /** On the motorway, which the state keeps. */
    /** In which of the queue's views of parties it stands for whoever acts. */
    private List<QueueView> waits(ConcernId id) {
        var number = concerns.view(id).number();
        return Stream.of(QueueView.WAITS_FOR_US, QueueView.WAITS_FOR_THEM)
                .filter(view ->
                        queue.page(QueueFilter.of(view).withNumber(number), QueueOrder.NEWEST, null, 25).rows().stream()
                                .anyMatch(row -> row.id().equals(id)))
                .toList();
    }

    private static final GeoPoint MOTORWAY = new GeoPoint(55.5178, 13.2450);

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    Letterbox letterbox;

    @Inject
    MemberQueries members;

    @Inject
    ConcernRouting routing;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    AcceptanceQueries acceptances;

    @Inject
    Escalating escalating;

    @Inject
    RouteQueries routes;

    @Inject
    RouteEditing editing;

    @Inject
    RouteTrial trial;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void each_party_accepts_what_lies_with_both_once_it_sees_it() {
        var officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        var id = accepted.accept(told.tellOf("TRH", "Bilar kör fort här."));
        assertThat(acceptances.of(id).receiver()).isEqualTo(Route.BOTH);
        assertThat(acceptances.of(id).asked()).isTrue();
        assertThat(parties(id)).containsExactly("MUNICIPALITY waits", "POLICE not asked");
        assertThat(waits(id)).containsExactly(QueueView.WAITS_FOR_US);

        routing.accept(id, accepted.version(id));
        assertThat(waits(id)).isEmpty();
        refused(ConcernRule.NOT_ASKED, () -> routing.accept(id, accepted.version(id)));
        accepted.share(id);
        assertThat(parties(id)).containsExactly("MUNICIPALITY yes", "POLICE waits");
        assertThat(waits(id)).containsExactly(QueueView.WAITS_FOR_THEM);

        staffing.actAs(officer);
        assertThat(waits(id)).containsExactly(QueueView.WAITS_FOR_US);
        var read = accepted.version(id);
        routing.accept(id, read);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> routing.accept(id, read));
        assertThat(parties(id)).containsExactly("MUNICIPALITY yes", "POLICE yes");
        assertThat(waits(id)).isEmpty();
        assertThat(history(id)).first().isEqualTo("ACCEPTED null null POLICE");
    }

    @Test
    void who_gives_it_to_a_colleague_has_said_yes() {
        var id = accepted.acceptByCoordinator(told.tellOf("TRH", "Bilar kör fort här."));

        routing.assign(id, accepted.version(id), members.colleagues().get(0).id());

        assertThat(parties(id)).containsExactly("MUNICIPALITY yes", "POLICE not asked");
    }

    @Test
    void what_a_party_declines_lies_with_the_coordination_function_until_it_is_placed_by_hand() {
        var officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        var receipt = told.tellOf("TRB", "Mopeder kör fort här.");
        var id = accepted.accept(receipt);
        accepted.share(id);
        assertThat(letterbox.keys(receipt.number() + "/asked/KOMMUNPOLIS"))
                .as("the police are told where to look")
                .hasSize(1);

        staffing.actAs(officer);
        refused(ConcernRule.ONLY_OWNER_PLACES, () -> routing.place(id, accepted.version(id), "GATA", "Farthinder."));
        refused(ConcernRule.REASON_NEEDED, () -> routing.decline(id, accepted.version(id), " "));
        routing.decline(id, accepted.version(id), "Det är ingen trafik där.");
        assertThat(acceptances.of(id).receiver()).isNull();
        assertThat(acceptances.of(id).asked()).isFalse();

        staffing.actAs(coordinator);
        routing.place(id, accepted.version(id), "GATA", "Ett farthinder kan hjälpa.");
        assertThat(concerns.view(id).owner()).isEqualTo(new Owner(Party.MUNICIPALITY, "GATA"));
        assertThat(letterbox.keys(receipt.number() + "/received/GATA")).hasSize(1);
        refused(ConcernRule.SAME_PLACE, () -> routing.place(id, accepted.version(id), "GATA", "En gång till."));
        routing.place(id, accepted.version(id), Route.BOTH, "Polisen mäter farten först.");
        assertThat(parties(id)).containsExactly("MUNICIPALITY waits", "POLICE waits");
        assertThat(history(id))
                .containsSubsequence(
                        "ROUTED GATA BADA MUNICIPALITY",
                        "ROUTED null GATA MUNICIPALITY",
                        "DECLINED KOMMUNPOLIS null POLICE",
                        "ROUTED null KOMMUNPOLIS null");
    }

    @Test
    void nothing_is_lost_when_category_and_place_change() {
        var receipt = told.tellOf("TRH", "Bilar kör fort här.");
        var id = accepted.acceptByCoordinator(receipt);
        routing.accept(id, accepted.version(id));
        var before = concerns.view(id);

        routing.changeCategory(id, accepted.version(id), "BEL");
        routing.place(id, accepted.version(id), "PARK", "Lampan står i parken.");
        routing.changeCategory(id, accepted.version(id), "GRP");

        var after = concerns.view(id);
        assertThat(after.words()).isEqualTo(before.words());
        assertThat(after.point()).isEqualTo(before.point());
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(after.history().subList(5, after.history().size())).isEqualTo(before.history());
        assertThat(history(id))
                .startsWith(
                        "ROUTED PARK BADA MUNICIPALITY",
                        "CATEGORY_CHANGED BEL GRP MUNICIPALITY",
                        "ROUTED GATA PARK MUNICIPALITY",
                        "ROUTED BADA GATA MUNICIPALITY",
                        "CATEGORY_CHANGED TRH BEL MUNICIPALITY");
        assertThat(parties(id)).as("asked anew").containsExactly("MUNICIPALITY waits", "POLICE not asked");
        for (var unit : List.of("GATA", "PARK")) {
            assertThat(letterbox.keys(receipt.number() + "/received/" + unit)).hasSize(1);
        }
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void what_a_party_has_not_accepted_in_time_goes_to_the_coordination_function_once() throws SQLException {
        var late = placedByHand("BADA");
        var closed = placedByHand("BADA");
        triage.close(closed, accepted.version(closed), "Det är löst.");
        var young = placedByHand("BADA");
        for (var id : List.of(late, closed)) {
            OwnerConnection.execute(
                    "update concern_acceptance set due_on = utc_date() - interval 2 day where due_on is not null"
                            + " and concern_id = '" + id.value() + "'");
        }
        var number = concerns.view(late).number();

        staffing.actAsSystem();
        assertThat(escalating.escalate()).isPositive();
        assertThat(escalating.escalate()).isZero();

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(history(late)).first().isEqualTo("ESCALATED MUNICIPALITY null null");
        assertThat(concerns.view(late).owner()).isEqualTo(Owner.of(Party.MUNICIPALITY));
        assertThat(letterbox.letter(number + "/escalated/MUNICIPALITY/BADA")).contains(number);
        assertThat(history(closed)).noneMatch(line -> line.startsWith("ESCALATED"));
        assertThat(history(young)).noneMatch(line -> line.startsWith("ESCALATED"));
        assertThat(acceptances.of(late).parties().get(0).escalated()).isTrue();
        routing.accept(late, accepted.version(late));
        assertThat(parties(late)).first().isEqualTo("MUNICIPALITY yes");
    }

    @Test
    void a_lamp_on_a_state_road_is_suggested_to_its_keeper() {
        var onMotorway = accepted.acceptByCoordinator(told.tellAt(MOTORWAY));
        assertThat(acceptances.of(onMotorway).keeper()).isEqualTo("Trafikverket");
        assertThat(acceptances.of(onMotorway).receiver()).isEqualTo("GATA");

        var onSquare = accepted.acceptByCoordinator(told.tell(null));
        assertThat(acceptances.of(onSquare).keeper()).isNull();
    }

    @Test
    @ResourceLock(Plans.ROUTES)
    void rules_are_tried_without_changing_anything_and_the_next_report_follows_what_is_published() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var before = told.tellOf("KLO", "Klotter på bron.");
        assertThat(routes.draft().changed()).isFalse();
        var read = routes.draft().version();
        var usual = new Route("KLO", null, null, "FASTIGHET", "FASTIGHET");
        int rule = routes.draft().routes().indexOf(usual);
        editing.write(read, rule, new Route("KLO", null, null, "PARK", null));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> editing.remove(read, 0));
        assertThat(routes.draft().routes().get(rule))
                .as("the municipality's unit owns what it receives")
                .isEqualTo(new Route("KLO", null, null, "PARK", "PARK"));

        var result = trial.run();
        assertThat(result.moved()).isPositive();
        assertThat(result.lines().get(rule).receiver()).isEqualTo("PARK");
        assertThat(result.lines().get(rule).numbers()).contains(before.number());
        assertThat(result.lines().stream().mapToInt(RouteTrial.Line::count).sum())
                .isEqualTo(result.tried());
        assertThat(receiver(before)).isEqualTo("FASTIGHET");
        assertThat(receiver(told.tellOf("KLO", "Klotter på muren."))).isEqualTo("FASTIGHET");

        editing.write(routes.draft().version(), null, new Route("KLO", null, null, Route.BOTH, null));
        refused(ConcernRule.ROUTE_HIDDEN, () -> editing.publish(routes.draft().version(), "Parken sanerar i år."));
        editing.write(routes.draft().version(), 0, new Route("KLO", null, "TRAFIKVERKET", "LPO", null));
        editing.publish(routes.draft().version(), "Parken sanerar i år.");
        assertThat(receiver(told.tellOf("KLO", "Klotter på bänken."))).isEqualTo("PARK");
        assertThat(receiver(before)).as("what has come in stays").isEqualTo("FASTIGHET");
        assertThat(routes.history().get(0).reason()).isEqualTo("Parken sanerar i år.");

        editing.raise(routes.draft().version(), 1);
        assertThat(routes.draft().changed()).isTrue();
        editing.reset(routes.draft().version());
        assertThat(routes.draft().changed()).isFalse();
        editing.remove(routes.draft().version(), 0);
        editing.write(routes.draft().version(), rule, usual);
        editing.publish(routes.draft().version(), "Fastighetsenheten sanerar igen.");
        assertThat(receiver(told.tellOf("KLO", "Klotter på skylten."))).isEqualTo("FASTIGHET");
    }

    /** A report on the square that lies there by hand; by a coordinator, who acts from here on. */
    private ConcernId placedByHand(String receiver) {
        var id = accepted.acceptByCoordinator(told.tell(null));
        routing.place(id, accepted.version(id), receiver, "Rör båda.");
        return id;
    }

    private String receiver(Receipt receipt) {
        return String.valueOf(
                acceptances.of(concerns.byNumber(receipt.number())).receiver());
    }

    private List<String> parties(ConcernId id) {
        return acceptances.of(id).parties().stream()
                .map(row -> row.party()
                        + (row.acceptedAt() != null ? " yes" : row.dueOn() != null ? " waits" : " not asked"))
                .toList();
    }

    private List<String> history(ConcernId id) {
        return concerns.view(id).history().stream()
                .map(line -> line.event() + " " + line.from() + " " + line.to() + " "
                        + line.by().party())
                .toList();
    }
}

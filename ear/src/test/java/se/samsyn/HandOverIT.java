package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.HandingOver;
import se.samsyn.concern.Handling;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.SharedPart;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberQueries;

/** Handing over: the other party gets what it needs and is asked; what it answers is its own. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandOverIT {

    private static final String REQUEST = "Kan ni gå förbi på fredag kväll?";
    private static final HandingOver.Gift WORDS =
            new HandingOver.Gift(EnumSet.of(SharedPart.WORDS), LegalGround.NO_SECRECY, null, REQUEST);

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    Accepted accepted;

    @Inject
    Letterbox letterbox;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernRouting routing;

    @Inject
    HandingOver handing;

    @Inject
    AcceptanceQueries acceptances;

    @Inject
    MemberQueries members;

    private String officer = "";
    private String coordinator = "";
    private OtherSide.Report told;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void tell() {
        officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        told = other.tell();
    }

    @Test
    void work_moves_the_document_stays() {
        var id = told.id();
        var owner = concerns.view(id).owner();
        routing.assign(id, accepted.version(id), members.colleagues().get(0).id());

        handing.handOver(id, accepted.version(id), WORDS, "KOMMUNPOLIS", false);

        var after = concerns.view(id);
        assertThat(after.owner()).isEqualTo(owner).isEqualTo(new Owner(Party.MUNICIPALITY, "GATA"));
        assertThat(after.assignee()).isNull();
        assertThat(after.axes().handling()).isEqualTo(Handling.REFERRED);
        assertThat(Objects.requireNonNull(after.referral()).receiver()).isEqualTo("Kommunpolisen");
        assertThat(acceptances.of(id).receiver()).isEqualTo("KOMMUNPOLIS");
        assertThat(letterbox.keys(told.number() + "/asked/KOMMUNPOLIS")).hasSize(1);

        staffing.actAs(officer);
        assertThat(acceptances.of(id).asked()).isTrue();
        assertThat(concerns.view(id).history()).anySatisfy(line -> {
            assertThat(line.event()).isEqualTo(ConcernEvent.HANDED_OVER);
            assertThat(line.to()).isEqualTo("KOMMUNPOLIS");
            assertThat(line.note()).isEqualTo(REQUEST);
        });
        routing.accept(id, accepted.version(id));
        assertThat(concerns.view(id).history()).extracting(ConcernEntry::event).startsWith(ConcernEvent.ACCEPTED);
        assertThat(other.found(told)).containsExactlyInAnyOrder("words", "search for words");
    }

    @Test
    void who_goes_on_keeps_it_and_what_was_shared_before_need_not_be_shared_again() {
        var id = told.id();
        routing.assign(id, accepted.version(id), members.colleagues().get(0).id());
        var nothing = new HandingOver.Gift(Set.of(), null, null, REQUEST);
        refused(
                ConcernRule.PART_NEEDED,
                () -> handing.handOver(id, accepted.version(id), nothing, "KOMMUNPOLIS", true));
        accepted.share(id);

        handing.handOver(id, accepted.version(id), nothing, "KOMMUNPOLIS", true);

        assertThat(concerns.view(id).assignee()).isNotNull();
        assertThat(concerns.view(id).axes().handling()).isEqualTo(Handling.ASSIGNED);
        staffing.actAs(officer);
        assertThat(acceptances.of(id).asked()).isTrue();
    }

    @Test
    void who_is_asked_can_say_no_and_the_coordination_function_has_it() {
        var id = told.id();
        handing.handOver(id, accepted.version(id), WORDS, "LPO", false);

        staffing.actAs(officer);
        routing.decline(id, accepted.version(id), "Det är en trasig lampa.");

        staffing.actAs(coordinator);
        assertThat(concerns.view(id).owner()).isEqualTo(Owner.of(Party.MUNICIPALITY));
        assertThat(acceptances.of(id).receiver()).isNull();
    }

    @Test
    void it_goes_to_the_other_party_with_a_request_by_whoever_may() {
        var id = told.id();
        for (var unit : Set.of("PARK", "BADA", "FINNSINTE")) {
            assertThatExceptionOfType(NotFound.class).as(unit).isThrownBy(() -> handOver(id, WORDS, unit));
        }
        var silent = new HandingOver.Gift(EnumSet.of(SharedPart.WORDS), LegalGround.NO_SECRECY, null, " ");
        refused(ConcernRule.REASON_NEEDED, () -> handOver(id, silent, "KOMMUNPOLIS"));
        assertThat(other.world(told)).as("what failed shared nothing").isEmpty();

        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> handOver(id, WORDS, "KOMMUNPOLIS"));
        staffing.actAs(coordinator);
        handOver(id, WORDS, "KOMMUNPOLIS");
        staffing.actAs(officer);
        refused(ConcernRule.ONLY_OWNER_SHARES, () -> handOver(id, WORDS, "KOMMUNPOLIS"));
    }

    private void handOver(ConcernId id, HandingOver.Gift gift, String unit) {
        handing.handOver(id, accepted.version(id), gift, unit, true);
    }
}

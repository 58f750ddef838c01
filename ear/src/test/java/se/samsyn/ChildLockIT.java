package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingEvent;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.FilingRule;
import se.samsyn.concern.Handling;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Merging;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Settings;

/** A report that tells of a child in need is shut away from its first moment, and what is done about it is told. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildLockIT {

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernReturning returning;

    @Inject
    ConcernFollowing following;

    @Inject
    Merging merging;

    @Inject
    Accepted accepted;

    @Inject
    Sharing sharing;

    @Inject
    Filing filing;

    @Inject
    FilingQueries files;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zygrannen slår sitt barn.", "He beats his child, zygrannen.", "Zygrannen: orosanmälan."})
    void what_tells_of_a_child_in_need_comes_in_locked(String text) {
        var receipt = told.tellOf("ANN", text);

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = concerns.byNumber(receipt.number());
        var view = concerns.view(id);
        assertThat(view.axes().locked()).isTrue();
        assertThat(view.words()).isNull();
        assertThat(view.history().get(0).event()).isEqualTo(ConcernEvent.LOCKED);
        assertThat(view.history().get(0).by().kind()).isEqualTo(Actor.Kind.SYSTEM);
        assertThat(queue.page(QueueFilter.ALL.withWords("zygrannen"), QueueOrder.NEWEST, null, 100)
                        .rows())
                .extracting(ConcernQueries.Row::id)
                .doesNotContain(id);
        refused(ConcernRule.LOCKED, () -> triage.approve(id));
        for (var part : SharedPart.values()) {
            refused(
                    ConcernRule.LOCKED,
                    () -> sharing.share(id, view.version(), EnumSet.of(part), LegalGround.OSL_10_28, "Behövs."));
        }
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(Objects.requireNonNull(concerns.view(id).words()).text()).isEqualTo(text);
    }

    @Test
    void what_is_added_later_is_looked_at_too_and_so_is_the_place() {
        var receipt = told.tellOf("BEL", "Mörkt i parken.");
        returning.addFact(told.open(receipt), "Grannen slår sitt barn.");
        assertThat(concerns.view(read(receipt.number())).axes().locked()).isTrue();

        var placed = told.tellIn("Utanför porten där ett barn far illa");
        assertThat(concerns.view(read(placed.number())).axes().locked()).isTrue();
    }

    @Test
    void what_was_worked_with_as_the_same_stands_by_itself_again() {
        var main = told.tellOf("BEL", "Mörkt i parken.");
        var duplicate = told.tellOf("BEL", "Mörkt i parken, sa jag.");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        accepted.accept(main);
        accepted.accept(duplicate);
        var mainId = concerns.byNumber(main.number());
        var id = concerns.byNumber(duplicate.number());
        merging.merge(id, accepted.version(id), mainId, accepted.version(mainId));

        triage.lock(mainId);
        triage.answer(mainId, accepted.version(mainId), "Zyvi har gjort en orosanmälan.");

        assertThat(concerns.view(id).axes().handling()).isEqualTo(Handling.REOPENED);
        assertThat(following.byCode(duplicate.code().formatted()).orElseThrow().answer())
                .isNull();
        assertThat(concerns.view(mainId).history().stream().map(entry -> entry.event()))
                .contains(ConcernEvent.SEPARATED);
    }

    @Test
    void a_child_of_ones_own_is_no_child_in_need() {
        var id = read(
                told.tellOf("BEL", "Mitt barn vågar inte gå hem. Det är mörkt.").number());

        assertThat(concerns.view(id).axes().locked()).isFalse();
        assertThat(concerns.view(id).words()).isNotNull();
    }

    @Test
    void that_the_social_services_were_told_stands_in_the_history_and_what_they_were_told_does_not() {
        var id = read(told.tellOf("ANN", "Barnet far illa.").number());
        var today = LocalDate.now(Settings.ZONE);
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");

        refused(FilingRule.DAY_NOT_POSSIBLE, () -> filing.noteChildReported(id, null));
        refused(FilingRule.DAY_NOT_POSSIBLE, () -> filing.noteChildReported(id, today.plusDays(1)));
        refused(FilingRule.DAY_NOT_POSSIBLE, () -> filing.noteChildReported(id, today.minusDays(1)));
        filing.noteChildReported(id, today);

        assertThat(files.of(id).history()).singleElement().satisfies(line -> {
            assertThat(line.event()).isEqualTo(FilingEvent.CHILD_REPORTED);
            assertThat(line.value()).isEqualTo(today.toString());
            assertThat(line.remark()).isNull();
            assertThat(line.by().role()).isEqualTo("REGISTRAR");
        });
        triage.unlock(id, "Det gällde en docka.");
        refused(FilingRule.NOT_LOCKED, () -> filing.noteChildReported(id, today));
    }

    private ConcernId read(String number) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        return concerns.byNumber(number);
    }
}

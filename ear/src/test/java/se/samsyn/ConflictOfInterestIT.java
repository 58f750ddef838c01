package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.DisclosureQueries;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.FilingRule;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Merging;
import se.samsyn.concern.NoteQueries;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.RecusalQueries;
import se.samsyn.concern.Recusing;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.concern.Splitting;
import se.samsyn.harness.Archives;
import se.samsyn.harness.ConcurrentWork;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.MemberId;
import se.samsyn.place.Bounds;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Settings;

/**
 * Who has a conflict of interest in a report does not find it, wherever they look, until somebody else has tried it.
 */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConflictOfInterestIT {

    private static final Bounds MUNICIPALITY = new Bounds(55.4, 13.1, 55.7, 13.5);

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernRouting routing;

    @Inject
    Sharing sharing;

    @Inject
    FilingQueries files;

    @Inject
    NoteQueries notes;

    @Inject
    PhotoQueries photos;

    @Inject
    DisclosureQueries disclosures;

    @Inject
    Recusing recusing;

    @Inject
    RecusalQueries recusals;

    @Inject
    Splitting splitting;

    @Inject
    Merging merging;

    @Inject
    ConcurrentWork work;

    @Inject
    CurrentActor current;

    private String officer = "";
    private MemberId me = MemberId.next();
    private OtherSide.Report told;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void workWithOne() {
        officer = staffing.hire(Party.MUNICIPALITY, null, "CASE_OFFICER");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        told = other.tell();
        staffing.actAs(officer);
        me = new MemberId(Objects.requireNonNull(current.actor().member()));
        routing.assign(told.id(), version(), me);
    }

    @Test
    void whoever_says_so_finds_it_nowhere_and_it_lies_in_the_queue_again() {
        var day = LocalDate.now(Settings.ZONE);
        long before = concerns.days(day).get(0).received();
        int open = counted();

        recusing.declare(told.id());

        var filter = QueueFilter.ALL.withNumber(told.number());
        assertThat(queue.page(filter, QueueOrder.NEWEST, null, 10).rows()).isEmpty();
        assertThat(queue.map(filter, MUNICIPALITY, 18).pins()).isEmpty();
        assertThat(counted()).isZero().isLessThan(open);
        assertThat(concerns.rows(List.of(told.id()))).isEmpty();
        assertThat(concerns.byNumbers(List.of(told.number()))).isEmpty();
        assertThat(concerns.days(day).get(0).received()).isEqualTo(before - 1);
        assertThat(files.signs(List.of(told.id()))).isEmpty();
        told.secrets().values().stream()
                .filter(secret -> secret.startsWith("found by "))
                .forEach(secret -> assertThat(
                                queue.page(QueueFilter.ALL.withWords(secret.substring(9)), QueueOrder.NEWEST, null, 10)
                                        .rows())
                        .isEmpty());
        for (var way : List.<ThrowingCallable>of(
                () -> concerns.byNumber(told.number()),
                () -> concerns.view(told.id()),
                () -> photos.of(told.id()),
                () -> photos.picture(told.picture()),
                () -> notes.of(told.id()),
                () -> files.of(told.id()),
                () -> triage.reopen(told.id(), "Ändå."),
                () -> routing.assign(told.id(), 0, me),
                () -> recusing.declare(told.id()))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(way);
        }

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(concerns.view(told.id()).assignee()).isNull();
        refused(FilingRule.CONFLICT_OF_INTEREST, () -> routing.assign(told.id(), version(), me));
    }

    @Test
    void somebody_else_who_may_decide_lets_them_back_and_they_never_do_it_themselves() throws SQLException {
        recusing.declare(told.id());

        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> recusals.of(told.id()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> recusing.lift(told.id(), me));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(recusals.of(told.id())).singleElement().satisfies(row -> {
            assertThat(row.member()).isEqualTo(me);
            assertThat(row.liftedAt()).isNull();
        });
        assertThat(OwnerConnection.ask("select column_name as name from information_schema.columns"
                        + " where table_schema = database() and table_name = 'concern_recusal'"))
                .as("nothing is kept of why")
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder(
                        "id", "version", "concern_id", "member_id", "party", "declared_at", "lifted_at", "lifted_by");

        recusing.lift(told.id(), me);
        assertThat(recusals.of(told.id()).get(0).liftedAt()).isNotNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recusing.lift(told.id(), me));
        routing.assign(told.id(), version(), me);
        staffing.actAs(officer);
        assertThat(concerns.view(told.id()).assignee()).isEqualTo(me);
    }

    @Test
    void one_with_the_right_to_decide_is_shut_out_like_anybody() {
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        var self = new MemberId(Objects.requireNonNull(current.actor().member()));
        recusing.declare(told.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recusing.lift(told.id(), self));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recusals.of(told.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> disclosures.sheets(List.of(told.id())));
    }

    @Test
    void a_closed_report_is_laid_back_too_and_stays_closed() {
        triage.answer(told.id(), version(), "Vi byter lampan.");
        triage.close(told.id(), version(), "Lampan lyser.");

        recusing.declare(told.id());

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(concerns.view(told.id()).assignee()).isNull();
        triage.reopen(told.id(), "Mörkt igen.");
        assertThat(concerns.view(told.id()).assignee()).isNull();
    }

    @Test
    void a_part_that_is_taken_out_and_the_one_it_is_merged_with_are_not_theirs_either() {
        recusing.declare(told.id());
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var part = concerns.byNumber(splitting.split(told.id(), version(), "NED", "Skräp."));
        var main = other.tell().id();
        merging.merge(told.id(), version(), main, concerns.view(main).version());

        for (var id : List.of(part, main)) {
            refused(
                    FilingRule.CONFLICT_OF_INTEREST,
                    () -> routing.assign(id, concerns.view(id).version(), me));
        }
        staffing.actAs(officer);
        for (var id : List.of(part, main)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> concerns.view(id));
        }
    }

    @Test
    void who_says_so_of_a_duplicate_says_it_of_the_one_that_is_worked_with() {
        var main = other.tell().id();
        staffing.actAs(officer);
        merging.merge(told.id(), version(), main, concerns.view(main).version());

        recusing.declare(told.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> concerns.view(main));
    }

    @Test
    void nobody_is_given_it_at_the_moment_in_which_they_say_so() {
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        routing.assign(told.id(), version(), null);
        long read = version();

        var late = new AtomicReference<CompletableFuture<Void>>();
        work.declareWhile(
                officer,
                told.id(),
                () -> late.set(CompletableFuture.runAsync(() -> work.assign(coordinator, told.id(), read, me))));

        assertThatThrownBy(() -> Objects.requireNonNull(late.get()).join()).hasCauseInstanceOf(Stale.class);
        staffing.actAs(coordinator);
        assertThat(concerns.view(told.id()).assignee()).isNull();
    }

    @Test
    void the_other_party_does_not_learn_of_it() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        sharing.share(told.id(), version(), EnumSet.of(SharedPart.WORDS), LegalGround.NO_SECRECY, null);
        staffing.actAs(officer);
        recusing.declare(told.id());

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(recusals.of(told.id())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recusing.lift(told.id(), me));
    }

    private int counted() {
        return queue.counts(List.of(QueueFilter.ALL.withNumber(told.number())))
                .get(0)
                .number();
    }

    private long version() {
        return concerns.view(told.id()).version();
    }
}

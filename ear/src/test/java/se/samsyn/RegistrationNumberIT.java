package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingEvent;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.FilingRule;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;

/** Each party gives a report the number of its own register, and finds it by that. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationNumberIT {

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    Sharing sharing;

    @Inject
    Filing filing;

    @Inject
    FilingQueries files;

    private OtherSide.Report told;
    private String number = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void tell() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        told = other.tell();
        number = "KS 2026/" + random();
    }

    @Test
    void a_number_is_given_changed_and_found_by_and_both_stand_in_the_history() {
        filing.register(told.id(), read(told.id()), " " + number + " ");
        assertThat(found(number)).containsExactly(told.id());
        assertThat(found(number.toLowerCase(Locale.ROOT))).as("as people type").containsExactly(told.id());
        assertThat(found(number.substring(0, number.length() - 1)))
                .as("no part of one")
                .isEmpty();

        var other = "KS 2026/" + random();
        filing.register(told.id(), read(told.id()), other);
        assertThat(files.of(told.id()).registrationNumber()).isEqualTo(other);
        assertThat(Objects.requireNonNull(files.signs(List.of(told.id())).get(told.id()))
                        .registrationNumber())
                .isEqualTo(other);
        assertThat(found(number)).isEmpty();
        assertThat(found(other)).containsExactly(told.id());
        assertThat(files.of(told.id()).history())
                .extracting(FilingQueries.Line::event, FilingQueries.Line::value)
                .containsExactly(tuple(FilingEvent.REGISTERED, other), tuple(FilingEvent.REGISTERED, number));
    }

    @Test
    void it_is_nobody_elses_and_looks_like_one() {
        filing.register(told.id(), read(told.id()), number);
        var second = other.tell();

        refused(FilingRule.NUMBER_TAKEN, () -> filing.register(second.id(), read(second.id()), number));
        refused(FilingRule.SAME_NUMBER, () -> filing.register(told.id(), read(told.id()), number));
        refused(FilingRule.NUMBER_NEEDED, () -> filing.register(told.id(), read(told.id()), " "));
        refused(FilingRule.NUMBER_SHAPE, () -> filing.register(told.id(), read(told.id()), "A123.456/2026"));
        refused(FilingRule.NUMBER_SHAPE, () -> filing.register(told.id(), read(told.id()), "KS 2026/1 Anna"));
    }

    @Test
    void the_registers_of_the_parties_know_nothing_of_each_other() {
        filing.register(told.id(), read(told.id()), number);
        sharing.share(
                told.id(),
                concerns.view(told.id()).version(),
                EnumSet.of(SharedPart.WORDS),
                LegalGround.NO_SECRECY,
                null);

        assertThat(other.world(told)).contains(told.number()).doesNotContain(number);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(found(number)).as("theirs is not searched").isEmpty();
        var theirs = "A123.456/" + random().substring(1, 5);
        filing.register(told.id(), read(told.id()), theirs);
        assertThat(found(theirs)).containsExactly(told.id());

        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThat(found(theirs)).isEmpty();
        assertThat(files.of(told.id()).registrationNumber()).isEqualTo(number);
        assertThat(files.of(told.id()).history()).hasSize(1);
    }

    private List<ConcernId> found(String typed) {
        return queue.page(QueueFilter.ALL.withWords(typed), QueueOrder.NEWEST, null, 10).rows().stream()
                .map(ConcernQueries.Row::id)
                .toList();
    }

    private long read(ConcernId id) {
        return files.of(id).version();
    }

    private static String random() {
        return String.valueOf(100_000 + (int) (Math.random() * 899_999));
    }
}

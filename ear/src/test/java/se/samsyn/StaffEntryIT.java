package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.StaffEntryRule;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Settings;

/** What staff write down for somebody comes in like what residents send, by its channel and on its day. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffEntryIT {

    private static final String TEXT = "Hon heter 19121212-1212 och zylampan är trasig.";

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernFollowing following;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void actAsCaseOfficer() {
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
    }

    @Test
    void a_personnummer_typed_by_staff_lies_in_the_sealed_original_and_nowhere_else() throws Exception {
        var receipt = reporting.register(told(tokens.issue(), TEXT, null), IntakeChannel.LETTER, today());

        var id = concerns.byNumber(receipt.number());
        assertThat(Objects.requireNonNull(concerns.view(id).words()).text())
                .isEqualTo("Hon heter [PERSONNUMMER] och zylampan är trasig.");
        assertThat(OwnerConnection.columnsWith("zylampan")).contains("concern.text");
        assertThat(OwnerConnection.columnsWith("121212-1212", "1212121212")).isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(Objects.requireNonNull(triage.readOriginal(id).words()).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(value = IntakeChannel.class, mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    void it_lies_in_the_queue_by_its_channel_on_its_day_with_its_time_counted_from_then(IntakeChannel channel) {
        var day = today().minusDays(10);

        var receipt = reporting.register(told(tokens.issue(), "Det är mörkt.", null), channel, day);

        var id = concerns.byNumber(receipt.number());
        var view = concerns.view(id);
        assertThat(view.channel()).isEqualTo(channel);
        assertThat(LocalDate.ofInstant(view.receivedAt(), Settings.ZONE)).isEqualTo(day);
        assertThat(view.dueOn()).isEqualTo(receipt.readBy()).isBefore(today());
        assertThat(view.history().get(view.history().size() - 1).at())
                .as("when it was written down is told too")
                .isAfter(view.receivedAt());
        var filter = QueueFilter.ALL.withNumber(receipt.number()).with(channel);
        assertThat(queue.page(filter, QueueOrder.NEWEST, null, 10).rows())
                .extracting(ConcernQueries.Row::id)
                .containsExactly(id);
        assertThat(following.byCode(receipt.code().formatted()).orElseThrow().number())
                .as("the code that was read out leads to it")
                .isEqualTo(receipt.number());
    }

    @Test
    void the_page_sent_twice_is_one_report_with_one_receipt() {
        var token = tokens.issue();

        var first = reporting.register(told(token, "Det är mörkt.", null), IntakeChannel.PHONE, today());
        var second = reporting.register(told(token, "Det är mörkt.", null), IntakeChannel.PHONE, today());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void channel_and_day_must_be_possible() {
        var told = told(tokens.issue(), "Det är mörkt.", null);

        refused(StaffEntryRule.CHANNEL_NEEDED, () -> reporting.register(told, null, today()));
        refused(StaffEntryRule.CHANNEL_NEEDED, () -> reporting.register(told, IntakeChannel.PORTAL, today()));
        refused(StaffEntryRule.DAY_NOT_POSSIBLE, () -> reporting.register(told, IntakeChannel.PHONE, null));
        refused(
                StaffEntryRule.DAY_NOT_POSSIBLE,
                () -> reporting.register(told, IntakeChannel.PHONE, today().plusDays(1)));
        refused(
                StaffEntryRule.DAY_NOT_POSSIBLE,
                () -> reporting.register(told, IntakeChannel.PHONE, today().minusDays(367)));
    }

    @Test
    void contact_details_are_kept_for_something_and_are_no_personnummer() {
        refused(StaffEntryRule.CONTACT_FOR_NOTHING, () -> register(new Contact("anna@exempel.se", false, false, true)));
        refused(ConcernRule.PERSONNUMMER, () -> register(new Contact("19121212-1212", true, false, false)));
        refused(ConcernRule.CONTACT_NOT_UNDERSTOOD, () -> register(new Contact("hemma", true, false, false)));
        register(new Contact("anna@exempel.se", true, false, false));
    }

    private void register(Contact contact) {
        reporting.register(told(tokens.issue(), "Det är mörkt.", contact), IntakeChannel.VISIT, today());
    }

    private static LocalDate today() {
        return LocalDate.now(Settings.ZONE);
    }

    private static Submission told(String token, String text, @Nullable Contact contact) {
        return new Submission(token, "BEL", text, "Vid bron", null, "sv", Circumstances.NONE, contact);
    }
}

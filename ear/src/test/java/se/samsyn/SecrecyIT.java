package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
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
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingEvent;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.FilingRule;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;

/** A mark of secrecy warns the party that set it, and changes nothing of what anybody may. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecrecyIT {

    private static final String REMARK = "Zyremark: nämner en skyddad adress.";

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Inject
    Sharing sharing;

    @Inject
    Filing filing;

    @Inject
    FilingQueries files;

    private OtherSide.Report told;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void tell() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        told = other.tell();
    }

    @Test
    void a_mark_says_ground_day_and_who_and_is_lifted_with_a_reason() throws SQLException {
        filing.markSecret(told.id(), read(), SecrecyGround.OSL_21_3, REMARK);

        var marked = files.of(told.id());
        assertThat(marked.mark()).isNotNull().satisfies(mark -> {
            assertThat(mark.ground()).isEqualTo(SecrecyGround.OSL_21_3);
            assertThat(mark.remark()).isEqualTo(REMARK);
            assertThat(mark.by().party()).isEqualTo(Party.MUNICIPALITY);
            assertThat(mark.at()).isNotNull();
        });
        assertThat(Objects.requireNonNull(files.signs(List.of(told.id())).get(told.id()))
                        .secrecy())
                .isEqualTo(SecrecyGround.OSL_21_3);
        assertThat(OwnerConnection.columnsWith("Zyremark")).as("sealed").isEmpty();

        filing.liftSecrecy(told.id(), read(), "Adressen var offentlig.");
        assertThat(files.of(told.id()).mark()).isNull();
        assertThat(Objects.requireNonNull(files.signs(List.of(told.id())).get(told.id()))
                        .secrecy())
                .isNull();
        assertThat(files.of(told.id()).history())
                .extracting(FilingQueries.Line::event)
                .containsExactly(FilingEvent.SECRECY_LIFTED, FilingEvent.SECRECY_MARKED);
        refused(FilingRule.NOT_MARKED, () -> filing.liftSecrecy(told.id(), read(), "Igen."));
    }

    @Test
    void the_other_party_neither_sees_the_mark_nor_that_something_was_done() {
        shareAll();
        long version = concerns.view(told.id()).version();
        filing.markSecret(told.id(), read(), SecrecyGround.OSL_21_3, REMARK);

        assertThat(concerns.view(told.id()).version())
                .as("nobody is told that it changed")
                .isEqualTo(version);
        assertThat(other.world(told))
                .contains(told.number())
                .doesNotContain("Zyremark")
                .doesNotContain("OSL_21_3");
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(files.of(told.id()).mark()).isNull();
        assertThat(files.of(told.id()).history()).isEmpty();

        filing.markSecret(told.id(), read(), SecrecyGround.OSL_18_1, null);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(mark().ground()).isEqualTo(SecrecyGround.OSL_21_3);
        assertThat(files.of(told.id()).history()).hasSize(1);
    }

    @Test
    void a_mark_is_a_warning_and_hides_nothing() {
        shareAll();
        filing.markSecret(told.id(), read(), SecrecyGround.OSL_26_1, null);

        assertThat(other.found(told)).contains("words", "address");
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        triage.answer(told.id(), concerns.view(told.id()).version(), "Vi byter lampan.");
    }

    @Test
    void a_remark_is_shut_away_with_a_locked_report_and_the_mark_is_not() {
        filing.markSecret(told.id(), read(), SecrecyGround.OSL_26_1, REMARK);
        triage.lock(told.id());

        assertThat(mark().ground()).isEqualTo(SecrecyGround.OSL_26_1);
        assertThat(mark().remark()).isNull();
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(mark().remark()).isEqualTo(REMARK);
    }

    @Test
    void what_is_missing_is_said_and_nobody_marks_what_they_do_not_see() {
        refused(FilingRule.GROUND_NEEDED, () -> filing.markSecret(told.id(), read(), null, REMARK));
        refused(FilingRule.REMARK_NEEDED, () -> filing.markSecret(told.id(), read(), SecrecyGround.OTHER, " "));
        refused(
                ConcernRule.PERSONNUMMER,
                () -> filing.markSecret(told.id(), read(), SecrecyGround.OTHER, "Se 19121212-1212"));
        filing.markSecret(told.id(), read(), SecrecyGround.OSL_26_1, null);
        refused(FilingRule.LIFT_REASON_NEEDED, () -> filing.liftSecrecy(told.id(), read(), " "));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> filing.markSecret(told.id(), -1, SecrecyGround.OSL_26_1, null));

        staffing.actAs(Party.MUNICIPALITY, "UNIT_MANAGER");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> filing.markSecret(told.id(), read(), SecrecyGround.OSL_26_1, null));
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.of(told.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> filing.markSecret(told.id(), -1, SecrecyGround.OSL_26_1, null));
    }

    private FilingQueries.Mark mark() {
        return Objects.requireNonNull(files.of(told.id()).mark());
    }

    private long read() {
        return files.of(told.id()).version();
    }

    private void shareAll() {
        sharing.share(
                told.id(),
                concerns.view(told.id()).version(),
                EnumSet.allOf(SharedPart.class),
                LegalGround.NO_SECRECY,
                "Alla delar behövs.");
    }
}

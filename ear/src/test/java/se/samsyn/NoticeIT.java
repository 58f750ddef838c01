package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.message.NoticeQueries;
import se.samsyn.message.NoticeShowing;
import se.samsyn.message.NoticeText;
import se.samsyn.platform.PublicationQueries;
import se.samsyn.platform.Settings;

/** The line above every public page. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeIT {

    @Inject
    Staffing staffing;

    @Inject
    NoticeQueries notices;

    @Inject
    NoticeShowing showing;

    @Inject
    PublicationQueries publications;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void either_party_shows_it_at_once_or_takes_it_down_and_each_act_is_kept() throws SQLException {
        var text = new NoticeText("Telefonen är ur funktion.", "The phone is down.", LocalDate.now(Settings.ZONE));
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");
        var before = notices.desk().version();
        var published = publications.number();

        showing.show(before, text);
        assertThat(notices.shown()).contains(text);
        assertThat(publications.number()).as("pages in memory are dropped").isGreaterThan(published);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> showing.takeDown(before));

        staffing.actAs(Party.POLICE, "COMMUNICATOR");
        showing.takeDown(notices.desk().version());
        assertThat(notices.shown()).isEmpty();
        assertThat(OwnerConnection.ask("select action from audit_line where action like 'NoticeShowing.%'"))
                .extracting(row -> row.get("action"))
                .containsExactlyInAnyOrder("NoticeShowing.show", "NoticeShowing.takeDown");
        assertThat(OwnerConnection.ask("select number from revision where subject_kind = 'Notice'"))
                .hasSize(2);
    }

    @Test
    void who_may_not_approve_announcements_neither_writes_it_nor_takes_it_down() {
        var text = new NoticeText("Fel.", "Wrong.", LocalDate.now(Settings.ZONE));
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> showing.show(0, text));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> showing.takeDown(0));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(notices::desk);
    }
}

package se.samsyn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.accessibility.AccessibilityRule;
import se.samsyn.accessibility.Compliance;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.Remarking;
import se.samsyn.accessibility.StatementEditing;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.accessibility.StatementText;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.Settings;

/** The accessibility statement and what people say is lacking: the municipality's alone. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityIT {

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    StatementQueries statements;

    @Inject
    StatementEditing editing;

    @Inject
    Remarking remarking;

    @Inject
    RemarkQueries remarks;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_statement_is_written_anew_and_how_it_read_before_is_kept() {
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");
        var before = statements.desk();

        editing.write(before.version(), text("Filmen\nSaknar text."));
        editing.write(statements.desk().version(), text("Filmen\nSaknar tal."));

        var after = statements.desk();
        assertThat(statements.published().text()).isEqualTo(text("Filmen\nSaknar tal."));
        assertThat(statements.published().updatedOn()).isEqualTo(LocalDate.now(Settings.ZONE));
        assertThat(after.versions())
                .extracting(StatementQueries.Version::text)
                .startsWith(
                        text("Filmen\nSaknar tal."),
                        text("Filmen\nSaknar text."),
                        before.view().text());
        assertThat(after.old()).isFalse();
        assertThatExceptionOfType(Stale.class)
                .as("somebody has written it since")
                .isThrownBy(() -> editing.write(before.version(), text("Filmen\nFel.")));
    }

    @Test
    void a_remark_is_sealed_and_read_and_answered_by_the_municipality() throws SQLException {
        var id = remarking.say("Kartan säger inget i min skärmläsare.", "a.b@exempel.se");

        var row = OwnerConnection.ask(
                        "select hex(sealed_bytes) words, hex(address_bytes) address from accessibility_remark where id = '"
                                + id.value() + "'")
                .get(0);
        assertThat(row.get("words")).doesNotContain(hex("Kartan")).hasSizeGreaterThan(40);
        assertThat(row.get("address")).doesNotContain(hex("exempel")).hasSizeGreaterThan(40);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var waiting = remarks.waiting();
        var read = remarks.read(id);
        assertThat(read.words()).isEqualTo("Kartan säger inget i min skärmläsare.");
        assertThat(read.address()).isEqualTo("a.b@exempel.se");
        assertThat(OwnerConnection.ask(
                        "select id from audit_line where action = 'RemarkQueries.read' and subjects = 'RemarkId:"
                                + id.value() + "'"))
                .hasSize(1);

        remarking.answered(id);

        assertThat(remarks.waiting()).isEqualTo(waiting - 1);
        assertThat(remarks.read(id).row().answeredAt()).isNotNull();
        refused(AccessibilityRule.ALREADY_ANSWERED, () -> remarking.answered(id));
    }

    @Test
    void those_that_wait_come_first_and_of_these_the_oldest() {
        var answered = remarking.say("Knappen är för liten.", "");
        var older = remarking.say("Texten är för ljus.", "");
        var newer = remarking.say("Texten är för liten.", "");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        remarking.answered(answered);

        assertThat(remarks.queue()).extracting(RemarkQueries.Row::id).containsSubsequence(older, newer, answered);
    }

    @Test
    void the_police_find_neither_statement_nor_remarks_whatever_their_role() {
        var id = remarking.say("Kartan är svår.", "");
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var version = statements.desk().version();
        staffing.actAs(Party.POLICE, "COMMUNICATOR");

        assertThat(remarks.queue()).isEmpty();
        assertThat(remarks.waiting()).isZero();
        notFound(() -> remarks.read(id));
        notFound(() -> remarking.answered(id));
        notFound(() -> statements.desk());
        notFound(() -> editing.write(version, text("Filmen\nFel.")));
    }

    @Test
    void who_does_not_write_the_statement_is_refused() {
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> statements.desk());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> remarks.queue());
        loggedIn.enterAsSystem();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> remarks.waiting());
    }

    private static StatementText text(String inaccessible) {
        return new StatementText(Compliance.PARTIAL, inaccessible, "", "", "Prov.", LocalDate.of(2026, 11, 22));
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(UTF_8)).toUpperCase(Locale.ROOT);
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refused(AccessibilityRule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(act).returns(rule.key(), RuleBroken::key);
    }
}

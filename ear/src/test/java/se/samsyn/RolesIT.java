package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.RoleEditing;
import se.samsyn.member.RoleQueries;
import se.samsyn.platform.Permission;

/** What a role may do is data, decided by those who read no report. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class RolesIT {

    /** A role that no other test asks about. */
    private final String role = "PROV_" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Staffing staffing;

    @Inject
    RoleEditing editing;

    @Inject
    RoleQueries roles;

    @Inject
    LoggedIn loggedIn;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void make() throws SQLException {
        OwnerConnection.execute("insert into role (code, name) values ('" + role + "', 'Prov')");
    }

    @AfterEach
    void remove() throws SQLException {
        for (var table :
                new String[] {"member_role where role_code", "role_permission where role_code", "role where code"}) {
            OwnerConnection.execute("delete from " + table + " = '" + role + "'");
        }
    }

    @Test
    void what_a_role_is_given_or_loses_counts_at_the_next_click_and_leaves_a_line() throws SQLException {
        var member = staffing.hire(Party.MUNICIPALITY, null, role);
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        editing.change(role, Set.of(), Set.of(Permission.READ_CONCERNS, Permission.READ_PROBLEMS));
        editing.change(
                role,
                Set.of(Permission.READ_CONCERNS, Permission.READ_PROBLEMS),
                Set.of(Permission.READ_PROBLEMS, Permission.READ_AUDIT));
        assertThat(roles.role(role).permissions())
                .containsExactlyInAnyOrder(Permission.READ_PROBLEMS, Permission.READ_AUDIT);
        assertThat(OwnerConnection.ask("select action, subjects from audit_line where subjects like 'Role:" + role
                        + " %' order by id"))
                .extracting(line -> line.get("action")
                        + String.valueOf(line.get("subjects")).replaceFirst(".*Permission:", " "))
                .containsExactlyInAnyOrder(
                        "RoleEditing.give READ_CONCERNS",
                        "RoleEditing.give READ_PROBLEMS",
                        "RoleEditing.give READ_AUDIT",
                        "RoleEditing.take READ_CONCERNS");

        loggedIn.enter(member);

        assertThat(loggedIn.may(Permission.READ_PROBLEMS)).isTrue();
        assertThat(loggedIn.may(Permission.READ_CONCERNS)).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> editing.change(role, Set.of(), Set.of()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(roles::all);
    }

    @Test
    void who_decides_over_accounts_cannot_come_to_read_reports() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        var now = roles.role("SYSTEM_ADMINISTRATOR").permissions();

        refuses("MemberRule.ADMIN_READS_NOTHING", "SYSTEM_ADMINISTRATOR", now, Permission.READ_CONCERNS);
        refuses("MemberRule.ADMIN_READS_NOTHING", role, Set.of(), Permission.READ_ORIGINALS);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> editing.change("SYSTEM_ADMINISTRATOR", now, Set.of(Permission.MANAGE_MEMBERS)))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("MemberRule.OWN_WAY_BACK"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> editing.change(role, Set.of(), Set.of(Permission.RUN_JOBS)));
        assertThat(roles.role("SYSTEM_ADMINISTRATOR").permissions()).isEqualTo(now);
    }

    @Test
    void of_two_who_change_a_role_at_once_the_second_is_told() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        editing.change(role, Set.of(), Set.of(Permission.READ_PROBLEMS));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> editing.change(role, Set.of(), Set.of(Permission.READ_MEASURES)));
    }

    private void refuses(String key, String code, Set<Permission> now, Permission more) {
        var wanted = new HashSet<>(now);
        wanted.add(Permission.MANAGE_ROLES);
        wanted.add(more);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> editing.change(code, now, wanted))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo(key));
    }
}

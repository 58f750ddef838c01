package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.EmptyDatabase;
import se.samsyn.harness.Launched;

/**
 * How production begins: by the scripts as they are shipped, on a database that nobody has used (docs/operations.md).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatorIT {

    private static final int PORT = 13306 + 5000;
    private static final String PASSWORD = "ett lösenord från början";

    private EmptyDatabase database;
    private Launched firstMigration;

    @BeforeAll
    void migrate() throws IOException {
        database = EmptyDatabase.start("operator-db", PORT);
        firstMigration = Launched.script("migrate.sh", database.environment(), "");
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @BeforeEach
    void nobodyIsHere() throws SQLException {
        database.execute("delete from member_role", "delete from member", "delete from audit_line");
    }

    @Test
    void migrate_by_itself_makes_the_tables_and_the_second_time_nothing() throws SQLException {
        assertThat(firstMigration.exit()).as("%s", firstMigration.said()).isZero();
        assertThat(firstMigration.said())
                .singleElement()
                .asString()
                .matches("The database is up to date; migrations applied now: [1-9]\\d+\\.");
        assertThat(database.ask("select table_name from information_schema.tables where table_schema = 'samsyn'"))
                .contains("member", "concern", "audit_line");

        var again = Launched.script("migrate.sh", database.environment(), "");

        assertThat(again.said()).containsExactly("The database is up to date; migrations applied now: 0.");
    }

    @Test
    void the_first_administrator_can_log_in_with_what_was_typed_and_the_audit_trail_knows() throws SQLException {
        var made = firstAdmin(PASSWORD, "asa.ek", "Åsa", "Ek");

        assertThat(made.said())
                .containsExactly("asa.ek (Åsa Ek) is the municipality's system administrator, and can log in.");
        assertThat(made.exit()).isZero();
        assertThat(database.ask("select username, name, party, active, role_code from member"
                        + " join member_role on member_id = id"))
                .containsExactly("asa.ek | Åsa Ek | MUNICIPALITY | 1 | SYSTEM_ADMINISTRATOR");
        assertThat(database.ask("select permission from role_permission where role_code = 'SYSTEM_ADMINISTRATOR'"))
                .contains("MANAGE_MEMBERS");
        var hash = database.ask("select password_hash from member").get(0);
        assertThat(Password.check(PASSWORD, hash).with(Argon2Function.getInstanceFromHash(hash)))
                .isTrue();
        assertThat(database.ask("select l.action, l.actor_kind, l.subjects = concat('MemberId:', m.id),"
                        + " abs(timestampdiff(second, l.at, utc_timestamp())) < 300 from audit_line l, member m"))
                .containsExactly("FirstMember.add | SYSTEM | 1 | 1");
    }

    @Test
    void where_somebody_is_or_was_a_member_it_refuses() throws SQLException {
        firstAdmin(PASSWORD, "asa.ek", "Åsa Ek");
        database.execute("update member set active = false");

        var second = firstAdmin(PASSWORD, "bo.al", "Bo Al");

        assertThat(second.exit()).isOne();
        assertThat(second.said())
                .containsExactly(
                        "Samsyn cannot go on: there are members already; those who manage them let in others.");
        assertThat(database.ask("select username from member")).containsExactly("asa.ek");
    }

    @Test
    void of_two_at_once_one_is_the_first() throws SQLException {
        var both = Stream.of("asa.ek", "bo.al")
                .map(name -> Launched.beginScript(
                        "first-admin.sh", database.environment(), PASSWORD + "\n", name, "Två samtidigt"))
                .toList();

        assertThat(both.stream().map(Launched::toItsEnd).map(Launched::exit)).containsExactlyInAnyOrder(0, 1);
        assertThat(database.ask("select count(*) from member")).containsExactly("1");
        assertThat(database.ask("select count(*) from audit_line")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fjorton tecken"})
    void a_password_that_nobody_else_may_have_either_is_refused(String tooShort) throws SQLException {
        var made = firstAdmin(tooShort, "asa.ek", "Åsa Ek");

        assertThat(made.exit()).isOne();
        assertThat(made.said()).containsExactly("Samsyn cannot go on: the password must have 15 to 128 characters.");
        assertThat(database.ask("select 1 from member union all select 1 from audit_line"))
                .isEmpty();
    }

    @Test
    void without_a_database_both_say_what_they_need() {
        for (var script : List.of("migrate.sh", "first-admin.sh")) {
            var arguments = script.equals("migrate.sh") ? new String[0] : new String[] {"asa.ek", "Åsa Ek"};
            var asked = Launched.script(script, Map.of("DB_URL", "jdbc:mariadb://127.0.0.1:1/samsyn"), "", arguments);

            assertThat(asked.exit()).isOne();
            assertThat(asked.said())
                    .containsExactly("Samsyn cannot go on: DB_OWNER_USER is not set;"
                            + " DB_URL, DB_OWNER_USER and DB_OWNER_PASSWORD say which database.");
        }
    }

    private Launched firstAdmin(String password, String... names) {
        return Launched.script("first-admin.sh", database.environment(), password + "\n", names);
    }
}

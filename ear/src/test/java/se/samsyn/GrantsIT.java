package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the application's database user may do, asked of the database itself (design, section 6). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsIT {

    /** Whoever adds a table of history adds it here. */
    private static final Set<String> APPEND_ONLY = new TreeSet<>(Set.of(
            "approval",
            "audit_line",
            "audit_link",
            "problem_evaluation",
            "problem_evidence",
            "problem_goal",
            "problem_phase_entry",
            "revision"));

    @Test
    void append_only_tables_can_be_read_and_added_to_and_nothing_else() throws SQLException {
        for (var table : APPEND_ONLY) {
            assertThat(rightsOn(table)).as(table).isEqualToIgnoringCase("SELECT, INSERT");
        }
    }

    @Test
    void every_table_of_history_is_append_only() throws SQLException {
        var tables = ask("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name regexp '_entry$|^audit_li|^revision$|^approval$'");

        for (var table : tables) {
            assertThat(rightsOn(table)).as(table).isEqualToIgnoringCase("SELECT, INSERT");
        }
    }

    @Test
    void no_right_reaches_beyond_a_table() throws SQLException {
        assertThat(ask("show grants"))
                .allMatch(grant -> grant.contains("`samsyn`.`") || grant.startsWith("GRANT USAGE ON *.*"))
                .noneMatch(grant -> grant.contains("ALL PRIVILEGES") || grant.contains("GRANT OPTION"));
    }

    private static String rightsOn(String table) throws SQLException {
        return ask("show grants").stream()
                .filter(grant -> grant.contains("`samsyn`.`" + table + "`"))
                .map(grant -> grant.replaceFirst("^GRANT ", "").replaceFirst(" ON .*", ""))
                .findFirst()
                .orElse("");
    }

    private static List<String> ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        }
    }
}

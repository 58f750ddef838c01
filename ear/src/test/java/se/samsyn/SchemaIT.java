package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.TestDatabase;
import se.samsyn.launcher.Migration;

/**
 * What holds for all tables, whoever wrote them. Asked as the owner and without a container: the application's user
 * does not see what it has no right to.
 */
class SchemaIT {

    /** Flyway's own table keeps its own rules. */
    private static final String OURS = " table_schema = 'samsyn' and table_name <> 'flyway_schema_history'";

    @Test
    void every_table_is_unicode_and_sorts_in_swedish() throws SQLException {
        assertThat(ask("select concat(table_name, ': ', table_collation) from information_schema.tables"
                        + " where table_type <> 'VIEW' and table_collation <> '" + Migration.COLLATION + "' and"
                        + OURS))
                .isEmpty();
    }

    @Test
    void every_column_follows_its_table_or_compares_bytes() throws SQLException {
        assertThat(ask("select concat(table_name, '.', column_name, ': ', collation_name)"
                        + " from information_schema.columns where collation_name not in ('" + Migration.COLLATION
                        + "', 'utf8mb4_bin', 'ascii_bin')"
                        // a search finds a name without its accents
                        + " and concat(table_name, '.', column_name) not in ('place_name.search', 'place_word.rest') and"
                        + OURS))
                .isEmpty();
    }

    @Test
    void every_table_is_transactional() throws SQLException {
        assertThat(ask("select table_name from information_schema.tables"
                        + " where table_type <> 'VIEW' and engine <> 'InnoDB' and" + OURS))
                .isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        assertThat(ask("select table_name from information_schema.tables t"
                        + " where table_type <> 'VIEW' and" + OURS
                        + " and not exists (select 1 from information_schema.table_constraints c"
                        + " where c.table_schema = t.table_schema and c.table_name = t.table_name"
                        + " and c.constraint_type = 'PRIMARY KEY')"))
                .isEmpty();
    }

    @Test
    void every_index_is_named_by_hand_for_what_it_is() throws SQLException {
        var misnamed = ask("select distinct concat(table_name, ': ', index_name) from information_schema.statistics"
                + " where index_name <> 'PRIMARY' and not index_name regexp case"
                + " when index_type = 'SPATIAL' then '^sx_'"
                + " when index_type = 'FULLTEXT' then '^ft_'"
                + " when non_unique = 0 then '^uq_'"
                + " else '^(ix|fk)_' end and" + OURS);

        assertThat(misnamed).isEmpty();
    }

    @Test
    void every_foreign_key_is_named_by_hand() throws SQLException {
        assertThat(ask("select concat(table_name, ': ', constraint_name) from information_schema.table_constraints"
                        + " where constraint_type = 'FOREIGN KEY' and constraint_name not like 'fk\\_%' and" + OURS))
                .isEmpty();
    }

    private static List<String> ask(String question) throws SQLException {
        try (var connection = TestDatabase.asOwner();
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

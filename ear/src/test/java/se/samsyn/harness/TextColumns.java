package se.samsyn.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every column of text, or of an id, that a database has. */
final class TextColumns {

    private TextColumns() {}

    /** Those in which one of these texts stands, as {@code table.column}. */
    static List<String> holding(Connection database, String... texts) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement()) {
            for (var column : all(database)) {
                var holds = Stream.of(texts)
                        .map(text -> "convert(`" + column.name() + "` using utf8mb4) like '%" + text + "%'")
                        .collect(Collectors.joining(" or "));
                try (var answer =
                        statement.executeQuery("select 1 from `" + column.table() + "` where " + holds + " limit 1")) {
                    if (answer.next()) {
                        found.add(column.table() + "." + column.name());
                    }
                }
            }
        }
        return found;
    }

    private record Column(String table, String name) {}

    private static List<Column> all(Connection database) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(
                        "select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                                + " and c.data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'uuid')")) {
            while (answer.next()) {
                columns.add(new Column(answer.getString(1), answer.getString(2)));
            }
        }
        return columns;
    }
}

package se.samsyn.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Inside the container: a connection that may do what the application's own user may not, to play whoever tampers. */
public final class OwnerConnection {

    private OwnerConnection() {}

    /** Carries out one statement as the owner of the tables. */
    public static void execute(String statement) throws SQLException {
        try (var connection = open();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** The answer to one question, row by row; values by the names of their columns. */
    public static List<Map<String, String>> ask(String question) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<Map<String, String>>();
            while (answer.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.put(answer.getMetaData().getColumnLabel(i), String.valueOf(answer.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The columns of text and ids in which one of these stands, as {@code table.column}. */
    public static List<String> columnsWith(String... texts) throws SQLException {
        try (var connection = open()) {
            return TextColumns.holding(connection, texts);
        }
    }

    private static Connection open() throws SQLException {
        var login = new Properties();
        login.setProperty("user", Objects.requireNonNull(System.getenv("DB_OWNER_USER")));
        login.setProperty("password", Objects.requireNonNull(System.getenv("DB_OWNER_PASSWORD")));
        return new org.mariadb.jdbc.Driver().connect(Objects.requireNonNull(System.getenv("DB_URL")), login);
    }
}

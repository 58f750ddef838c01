package se.samsyn.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL on one connection, within the transaction that it is in. Values are texts and numbers. */
final class Statements {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /** Makes one value out of a row. */
    @FunctionalInterface
    interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** As the columns of instants have it. */
    static String written(Instant at) {
        return INSTANT.format(at);
    }

    /** Changes something; answers how many rows. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(values));
            return statement.executeUpdate();
        }
    }

    /** The same where {@code (?)} stands for all of these; nothing is done for none. */
    int changeAll(String sql, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(forAll(sql, ids))) {
            bind(statement, ids);
            return statement.executeUpdate();
        }
    }

    <T> List<T> ask(Reading<T> reading, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(values));
            return answers(statement, reading);
        }
    }

    /** The same where {@code (?)} stands for all of these. */
    <T> List<T> askAll(Reading<T> reading, String sql, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(forAll(sql, ids))) {
            bind(statement, ids);
            return answers(statement, reading);
        }
    }

    private static String forAll(String sql, Collection<String> ids) {
        return sql.replace("(?)", "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
    }

    private static void bind(PreparedStatement statement, Iterable<? extends @Nullable Object> values)
            throws SQLException {
        int at = 0;
        for (var value : values) {
            at++;
            statement.setObject(at, value);
        }
    }

    private static <T> List<T> answers(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }
}

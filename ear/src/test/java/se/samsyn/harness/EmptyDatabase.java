package se.samsyn.harness;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samsyn.launcher.Credentials;
import se.samsyn.launcher.Database;
import se.samsyn.launcher.Folders;
import se.samsyn.launcher.Login;

/** A database of a test's own as operations have set it up: three users and not one table. */
public final class EmptyDatabase implements AutoCloseable {

    private static final Login OWNER = new Login("samsyn_owner", "owner");

    private final Database database;

    private EmptyDatabase(Database database) {
        this.database = database;
    }

    /** Starts it with nothing left of the last run; the folder lies in the build's. */
    public static EmptyDatabase start(String folder, int port) throws IOException {
        var home = Target.folder().resolve(folder);
        var database = new Database(
                home,
                Target.folder(),
                port,
                new Credentials(OWNER, new Login("samsyn_app", "app"), new Login("samsyn_retention", "retention")));
        database.endLeftOver();
        Folders.delete(home);
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        return new EmptyDatabase(database);
    }

    /** What tells the scripts for operations which database is meant. */
    public Map<String, String> environment() {
        return Map.of(
                "DB_URL", database.url(),
                "DB_OWNER_USER", OWNER.user(),
                "DB_OWNER_PASSWORD", OWNER.password(),
                "DB_USER_HOST", "127.0.0.1");
    }

    /** Carries out statements as the owner of the tables. */
    public void execute(String... statements) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The answer to one question, the values of a row in one line. */
    public List<String> ask(String question) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(answer.getString(i)));
                }
                rows.add(String.join(" | ", row));
            }
            return rows;
        }
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(database.url(), OWNER.user(), OWNER.password());
    }

    @Override
    public void close() {
        database.stop();
    }
}

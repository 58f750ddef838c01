package se.samsyn.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import se.samsyn.launcher.Credentials;
import se.samsyn.launcher.Database;
import se.samsyn.launcher.Folders;
import se.samsyn.launcher.Keys;
import se.samsyn.launcher.Login;

/**
 * The database of all {@code *IT}: new and migrated in each run, and there before Arquillian starts its server, which
 * finds it by the same environment variables as in production.
 */
public final class TestDatabase implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = Target.folder().resolve("it-db");
        var port = URI.create(env("DB_URL").substring("jdbc:".length())).getPort();
        var database = new Database(
                folder, Target.folder(), port, new Credentials(owner(), login("DB"), login("DB_RETENTION")));
        try {
            database.endLeftOver();
            Folders.delete(folder);
            database.start();
            layOutServer(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        database.migration().run();
    }

    /** Arquillian's server starts on this copy; it reads the master key from where failsafe's environment says. */
    private static void layOutServer(Path folder) throws IOException {
        Keys.drawMasterKey(folder.resolve("key"));
        var standalone = Target.folder().resolve("it-standalone");
        Folders.delete(standalone);
        Folders.copy(
                Path.of(Target.property("samsyn.server"), "standalone", "configuration"),
                standalone.resolve("configuration"));
        Files.createDirectories(standalone.resolve("deployments"));
    }

    /** A connection that may see and change everything, unlike the application's own. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(env("DB_URL"), owner().user(), owner().password());
    }

    private static Login owner() {
        return login("DB_OWNER");
    }

    private static Login login(String prefix) {
        return new Login(env(prefix + "_USER"), env(prefix + "_PASSWORD"));
    }

    private static String env(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; it is in the ear module's pom");
        }
        return value;
    }
}

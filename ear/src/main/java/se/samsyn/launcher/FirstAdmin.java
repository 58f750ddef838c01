package se.samsyn.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.FirstMember;

/** What operations do once: make the account of the person who lets in all others. */
final class FirstAdmin {

    private FirstAdmin() {}

    /**
     * Asks for the password and makes the account, in the database that {@link Migration#fromEnvironment} finds.
     *
     * @throws CannotStart if there are members already, if the names or the password cannot be taken, or if the
     *     database is not reached
     */
    static void make(Map<String, String> environment, String username, String name) throws IOException {
        requireReadable("user name", username, FirstMember.USERNAME_MAX);
        requireReadable("name", name, FirstMember.NAME_MAX);
        var database = Migration.fromEnvironment(environment);
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            FirstMember.requireNobody(connection);
            FirstMember.add(connection, username, name, password());
        } catch (NotAllowed somebodyIsThere) {
            throw new CannotStart("there are members already; those who manage them let in others.", somebodyIsThere);
        } catch (RuleBroken password) {
            var bounds = password.arguments();
            throw new CannotStart(
                    bounds.isEmpty()
                            ? "the password is easy to guess; three words that nobody would put together are not."
                            : "the password must have " + bounds.get(0) + " to " + bounds.get(1) + " characters.",
                    password);
        } catch (SQLException e) {
            throw new CannotStart("the database does not take it; was it migrated? " + e.getMessage(), e);
        }
        System.out.println(username + " (" + name + ") is the municipality's system administrator, and can log in.");
    }

    /** A terminal of another encoding leaves marks where letters should be. */
    private static void requireReadable(String what, String text, int most) {
        if (text.isBlank() || text.length() > most || text.indexOf('\uFFFD') >= 0) {
            throw new CannotStart("the " + what + " must have 1 to " + most + " characters, in UTF-8.");
        }
    }

    /**
     * At a terminal it is asked for twice, unseen; otherwise the first line that comes in is taken. Newer JDKs have a
     * console without a terminal too, unless told as first-admin.sh tells them.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static String password() throws IOException {
        var console = System.console();
        if (console == null) {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        var once = console.readPassword("Password: ");
        var twice = console.readPassword("The same again: ");
        if (once == null || twice == null || !String.valueOf(once).equals(String.valueOf(twice))) {
            throw new CannotStart("the two passwords are not the same.");
        }
        return String.valueOf(once);
    }
}

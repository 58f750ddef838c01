package se.samsyn.launcher;

/**
 * A user of the database, without host.
 *
 * @param user as in {@code 'user'@'host'}
 * @param password never shown
 */
public record Login(String user, String password) {

    /** The name only: a password does not belong in a log. */
    @Override
    public String toString() {
        return user;
    }
}

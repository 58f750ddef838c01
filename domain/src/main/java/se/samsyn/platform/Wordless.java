package se.samsyn.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What failed, and where, without what it said: the messages of drivers and converters repeat what somebody typed, and
 * no log may hold that (design, section 8). The kinds of the failure and of its causes, the database's own codes and
 * the places in the code are what a programmer needs.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1;

    /** Causes further down are left out, so that those that go round in a circle come to an end. */
    private static final int DEPTH = 10;

    private final String kind;

    private Wordless(Throwable told, @Nullable Wordless cause) {
        super(null, cause);
        kind = kind(told);
        setStackTrace(told.getStackTrace());
    }

    public static Wordless of(Throwable told) {
        return of(told, DEPTH);
    }

    private static Wordless of(Throwable told, int depth) {
        var cause = told.getCause();
        return new Wordless(told, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    private static String kind(Throwable told) {
        var name = told.getClass().getName();
        return told instanceof SQLException sql ? name + " " + sql.getSQLState() + "/" + sql.getErrorCode() : name;
    }

    /** The kind alone: it has no message. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return kind;
    }
}

package se.samsyn.launcher;

/** Why Samsyn does not start or go on, in one line that says what to do. It is shown alone, without a stack trace. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String why) {
        super(why);
    }

    CannotStart(String why, Throwable cause) {
        super(why, cause);
    }
}

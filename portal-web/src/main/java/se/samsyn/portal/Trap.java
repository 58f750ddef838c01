package se.samsyn.portal;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A field that people neither see nor reach, and that programs fill in because it is there ({@code portal:trap}, ADR
 * 0020). Browsers fill in what they know by its name; this one has no name that they know.
 */
public final class Trap {

    private static final String FIELD = "arende";

    private Trap() {}

    /** Whether something was written in it. */
    public static boolean isSprung(HttpServletRequest request) {
        var written = request.getParameter(FIELD);
        return written != null && !written.isBlank();
    }
}

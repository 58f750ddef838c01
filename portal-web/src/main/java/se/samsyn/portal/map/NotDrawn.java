package se.samsyn.portal.map;

/** The basemap could not be drawn, though what was asked for exists. */
public final class NotDrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no map to draw from since the server started; the log of the start says why. */
        NO_MAP,
        /** Too many wait already; try again in a moment. */
        BUSY,
        /** The drawing itself failed; the log says why. */
        FAULT
    }

    private final Reason reason;

    NotDrawn(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

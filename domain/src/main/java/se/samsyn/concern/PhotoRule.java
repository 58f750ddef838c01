package se.samsyn.concern;

import se.samsyn.kernel.Rule;

/** What a photo can be refused for, and what can hinder work with one. */
public enum PhotoRule implements Rule {
    /** {0} the most photos. */
    TOO_MANY,
    /** {0} the most megabytes. */
    TOO_LARGE,
    /** {0} the most million pixels. */
    TOO_MANY_PIXELS,
    NOT_A_PHOTO,
    /** What phones store unless they are asked for JPEG; nothing in Java reads it. */
    HEIC,
    ANIMATED,
    DAMAGED,
    /** Too many photos are being looked at, or wait to be sent. */
    BUSY,
    BOX_NEEDED,
    /** {0} the most boxes. */
    TOO_MANY_BOXES,
    BOX_OUTSIDE,
    HIDDEN,
    CHECKED_ALREADY,
    ONLY_OWNER
}

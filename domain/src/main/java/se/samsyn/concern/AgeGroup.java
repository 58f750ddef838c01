package se.samsyn.concern;

/** How old the one who tells is, roughly; voluntary, and shown only in sums. */
public enum AgeGroup {
    UNDER_13,
    FROM_13,
    FROM_18,
    FROM_25,
    FROM_45,
    FROM_65,
    FROM_80
}

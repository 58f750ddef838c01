package se.samsyn.concern;

/** What somebody who leaves an address can say yes to, each by a tick of its own, none ticked beforehand (D-01). */
public enum Consent {
    /** A notice when there is an answer or a question. */
    ANSWER,
    /** News of the area. */
    NEWS,
    /** The other party may have the address, to ask. */
    HAND_OVER;

    /** Which wording of the ticks was said yes to; raised whenever one of their texts changes its meaning. */
    public static final String WORDING = "2026-1";
}

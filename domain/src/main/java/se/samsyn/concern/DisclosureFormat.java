package se.samsyn.concern;

/** As what something is given out. */
public enum DisclosureFormat {
    /** To be read and printed. */
    PDF,
    /** To be counted with. */
    CSV
}

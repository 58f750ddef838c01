package se.samsyn.privacy;

/**
 * What a rule of retention is about (domain.md 3.7). Of reports, those that are closed; what is locked for a child's
 * sake is never among it. Contact details need no rule: they go with the work they were left for.
 */
public enum RetentionKind {
    /** Photos in all their versions; days since the report was closed. */
    PHOTO(1),
    /**
     * The words as they came, of the report and of what was added; days since the report was closed. They outlive the
     * contact details, which are opened together with them.
     */
    ORIGINAL(31),
    /**
     * What is left of a letter that was sent, withheld or given up; days since then. Its key keeps the same letter from
     * being posted twice, so that it stays for a month.
     */
    LETTER(30),
    /**
     * All of a report but its count in public figures; days since it was closed. At least a quarter: residents are told
     * of one when it is over.
     */
    REPORT(92);

    private final int fewestDays;

    RetentionKind(int fewestDays) {
        this.fewestDays = fewestDays;
    }

    /** The shortest term that can be decided. */
    public int fewestDays() {
        return fewestDays;
    }
}

package se.samsyn.privacy;

/**
 * What a rule of retention is about (domain.md 3.7). Of reports, those that are closed; what is locked for a child's
 * sake, or held back ({@link RetentionHold}), is never among it. Contact details need no rule: they go with the work
 * they were left for.
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
    REPORT(92),
    /** What people said is not accessible, once answered; days since then. */
    REMARK(30),
    /**
     * Lines of the audit trail, whole months of them; days since they were made. It is one chain for both parties, so
     * that the decision is both's. At least a year: pages show that much.
     */
    AUDIT(365);

    private final int fewestDays;

    RetentionKind(int fewestDays) {
        this.fewestDays = fewestDays;
    }

    /** Whether it is about reports, which can be locked. */
    boolean isOfReports() {
        return this == PHOTO || this == ORIGINAL || this == REPORT;
    }

    /** The shortest term that can be decided. */
    public int fewestDays() {
        return fewestDays;
    }
}

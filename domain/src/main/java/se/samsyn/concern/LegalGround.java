package se.samsyn.concern;

import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/** On what ground something is shared with the other authority (domain.md 3.3, K-07 to K-09). */
public enum LegalGround {
    /** Nothing in it is secret. */
    NO_SECRECY,
    /** The one it concerns has agreed (OSL 10:1). */
    CONSENT,
    /** Needed for the own authority's task (OSL 10:2). */
    OSL_10_2,
    /** To prevent and fight crime, after weighing the interests (OSL 10:15 a). */
    OSL_10_15_A,
    /** Social services to the police, to prevent crime of the young (OSL 10:18 a). */
    OSL_10_18_A,
    /** Suspected crime of a certain gravity (OSL 10:24). */
    OSL_10_24,
    /** The general clause, after weighing the interests (OSL 10:27). */
    OSL_10_27,
    /** A duty in law or ordinance (OSL 10:28). */
    OSL_10_28,
    /** A municipality's duty to hand over on need (lag 2025:170 § 6). */
    LAW_2025_170;

    /** Whether the interests were weighed, so that it must be written down how. */
    public boolean needsNote() {
        return this == OSL_10_15_A || this == OSL_10_27 || this == LAW_2025_170;
    }

    /** How they were weighed; refused where that is needed and missing. */
    @Nullable
    String weighed(@Nullable String note) {
        var text = StaffText.optional(note, StaffText.MAX);
        if (needsNote() && text == null) {
            throw new RuleBroken(ConcernRule.NOTE_NEEDED);
        }
        return text;
    }
}

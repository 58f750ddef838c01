package se.samsyn.problem;

import se.samsyn.kernel.Rule;

/** The points of the quality check: is the analysis done (domain.md 2.3)? */
public enum AnalysisPoint implements Rule {
    /** The problem rests on sources of two kinds or more. */
    SOURCE_KINDS,
    /** On each side of the triangle a cause is named, or the reason why there is none. */
    CAUSE_ON_EACH_SIDE,
    /** Somebody can influence one of the causes. */
    INFLUENCEABLE,
    /** Both parties have commented, for both to read. */
    BOTH_COMMENTED,
    /** It says what is not known. */
    GAPS_LISTED,
    /** No text points out a person. */
    NO_PERSON_DATA
}

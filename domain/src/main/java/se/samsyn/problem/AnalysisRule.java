package se.samsyn.problem;

import se.samsyn.kernel.Rule;

/** What the writing of an analysis can run into. */
public enum AnalysisRule implements Rule {
    /** A chain has three to eight links, or none yet. */
    CHAIN_LENGTH,
    /** A cause cannot lie behind itself, nor behind one that lies behind it. */
    BEHIND_ITSELF,
    /** A cause rests on a kind of source that the problem has none of. */
    NO_SUCH_SOURCE,
    NOTE_FOR_WHOM
}

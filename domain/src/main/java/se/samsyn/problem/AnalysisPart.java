package se.samsyn.problem;

/**
 * What of an analysis is written at one time. Each part has a form and an edition of its own, so that two parties can
 * write at once.
 */
public enum AnalysisPart {
    /** When and where it happens, and what is known of each side (domain.md 2.3, 2–6). */
    PATTERNS,
    /** The problem analysis triangle (2.3, 7). */
    TRIANGLE,
    /** The chain of events (2.3, 8; S-63). */
    CHAIN,
    /** Risk and protective factors, for public health (2.3, 9). */
    FACTORS,
    /** What has been tried, what research says, and what nobody knows yet (2.3, 10, 11 and 13). */
    KNOWLEDGE,
    /** What it all comes to (2.3, 14). */
    CONCLUSION
}

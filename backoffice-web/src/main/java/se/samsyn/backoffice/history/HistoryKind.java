package se.samsyn.backoffice.history;

/** What a line of a problem's history tells of. */
public enum HistoryKind {
    MOVE,
    WORDING,
    SOURCE,
    ANALYSIS,
    MEASURE,
    ASSESSMENT
}

package se.samsyn.problem;

import java.util.Arrays;
import java.util.List;

/** What an analysis answers in words (domain.md 2.3), in the order in which it is asked. Never about single persons. */
public enum AnalysisQuestion {
    TIME(AnalysisPart.PATTERNS),
    PLACES(AnalysisPart.PATTERNS),
    DOERS(AnalysisPart.PATTERNS),
    EXPOSED(AnalysisPart.PATTERNS),
    SITE(AnalysisPart.PATTERNS),
    RISKS(AnalysisPart.FACTORS),
    PROTECTION(AnalysisPart.FACTORS),
    TRIED(AnalysisPart.KNOWLEDGE),
    RESEARCH(AnalysisPart.KNOWLEDGE),
    /** What is not known. It rests on nothing, and has no strength. */
    GAPS(AnalysisPart.KNOWLEDGE),
    /** In plain language, fit to be published. It rests on all the rest. */
    CONCLUSION(AnalysisPart.CONCLUSION);

    /** The most characters of an answer that is not the conclusion. */
    public static final int MAX = 2000;

    /** The most characters of the conclusion. */
    public static final int CONCLUSION_MAX = 800;

    private final AnalysisPart part;

    AnalysisQuestion(AnalysisPart part) {
        this.part = part;
    }

    public AnalysisPart part() {
        return part;
    }

    /** The most characters of the answer. */
    public int max() {
        return this == CONCLUSION ? CONCLUSION_MAX : MAX;
    }

    /** Whether the answer says what it rests on, and how firmly. */
    public boolean isFounded() {
        return this != GAPS && this != CONCLUSION;
    }

    /** Those of a part, in their order; none for a part that is no text. */
    public static List<AnalysisQuestion> of(AnalysisPart part) {
        return Arrays.stream(values()).filter(question -> question.part == part).toList();
    }
}

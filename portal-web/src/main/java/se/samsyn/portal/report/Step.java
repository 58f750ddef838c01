package se.samsyn.portal.report;

import java.util.List;

/** The pages of the form, in their order. */
public enum Step {
    /** Where to turn when this form is the wrong place (domain.md 4.3). */
    READ_FIRST,
    WHAT(Question.TILE, Question.CATEGORY, Question.TEXT),
    WHERE(Question.SEARCH, Question.POINT, Question.PLACE_NAME, Question.PLACE_WORDS),
    /** Voluntary. */
    WHEN(Question.TIME_OF_DAY, Question.WEEK_PART, Question.SEASON, Question.HOW_OFTEN, Question.HOW_UNSAFE),
    /** Voluntary. */
    CONTACT(Question.ADDRESS, Question.WANTS_ANSWER, Question.WANTS_NEWS),
    REVIEW;

    private final List<Question> questions;

    Step(Question... questions) {
        this.questions = List.of(questions);
    }

    /** What is asked on it; empty on the first and the last. */
    public List<Question> questions() {
        return questions;
    }

    /** From 1, as people count. */
    public int number() {
        return ordinal() + 1;
    }

    /** How many there are. */
    public int total() {
        return values().length;
    }

    /** The page after; the last one itself. */
    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The page before; the first one itself. */
    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}

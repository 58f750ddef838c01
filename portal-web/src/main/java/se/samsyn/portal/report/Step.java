package se.samsyn.portal.report;

import java.util.List;

/** The pages of the form, in their order. */
public enum Step {
    /** Where to turn when this form is the wrong place (domain.md 4.3). */
    READ_FIRST,
    WHAT,
    WHERE,
    /** Voluntary. */
    WHEN,
    /** Voluntary. */
    CONTACT,
    REVIEW;

    private static final List<Step> ALL = List.of(values());

    /** What is asked on it; empty on the first and the last. */
    public List<Question> questions() {
        return switch (this) {
            case WHAT -> List.of(Question.TILE, Question.CATEGORY, Question.TEXT);
            case WHERE -> List.of(Question.SEARCH, Question.POINT, Question.PLACE_NAME, Question.PLACE_WORDS);
            case WHEN ->
                List.of(
                        Question.TIME_OF_DAY,
                        Question.WEEK_PART,
                        Question.SEASON,
                        Question.HOW_OFTEN,
                        Question.HOW_UNSAFE,
                        Question.AVOIDS,
                        Question.ROLE,
                        Question.AGE,
                        Question.GENDER,
                        Question.GROUP_KIND,
                        Question.GROUP_SIZE);
            case CONTACT -> List.of(Question.ADDRESS, Question.WANTS_ANSWER, Question.WANTS_NEWS, Question.HAND_OVER);
            case READ_FIRST, REVIEW -> List.of();
        };
    }

    /** From 1, as people count. */
    public int number() {
        return ALL.indexOf(this) + 1;
    }

    /** How many there are. */
    public int total() {
        return ALL.size();
    }

    /** The page after; the last one itself. */
    Step next() {
        return ALL.get(Math.min(number(), ALL.size() - 1));
    }

    /** The page before; the first one itself. */
    Step previous() {
        return ALL.get(Math.max(number() - 2, 0));
    }
}

package se.samsyn.concern;

/** How unsafe it feels, from one to five; the words are the scale. */
public enum HowUnsafe {
    NOT_AT_ALL(1),
    A_LITTLE(2),
    RATHER(3),
    VERY(4),
    EXTREMELY(5);

    private final int grade;

    HowUnsafe(int grade) {
        this.grade = grade;
    }

    /** From 1 to 5. */
    public int grade() {
        return grade;
    }
}

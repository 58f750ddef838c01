package se.samsyn.measure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a measure stands. How it goes from one to another is in {@link MeasureCourse}. */
public enum MeasureStatus {
    /** In the inventory (S-59). */
    PROPOSED("forslag"),
    /** Picked from the inventory, not yet decided. */
    CHOSEN("vald"),
    DECIDED("beslutad"),
    RUNNING("pagar"),
    /** Carried out (S-60); whether it worked is not yet said. */
    DONE("genomford"),
    /** What it led to is said in words (S-13). */
    EVALUATED("utvarderad"),
    CANCELLED("avbruten");

    private final String word;

    MeasureStatus(String word) {
        this.word = word;
    }

    /** Its word in addresses; never changed. */
    public String word() {
        return word;
    }

    /** The one with this word; empty for null and for other words. */
    public static Optional<MeasureStatus> ofWord(@Nullable String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** Whether it is decided and has not been taken back: what may be published, and counts as response. */
    public boolean isDecided() {
        return this == DECIDED || this == RUNNING || this == DONE || this == EVALUATED;
    }
}

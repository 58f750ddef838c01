package se.samsyn.concern;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the one who told is shown: seven words (domain.md 4.5), derived from the axes by this one table. Internal states
 * and texts never reach the public by another way.
 */
public enum PublicStatus {
    RECEIVED,
    READ,
    SENT_ON,
    PART_OF_LARGER,
    MEASURE_PLANNED,
    MEASURE_DONE,
    CLOSED_WITHOUT_MEASURE;

    /** Once accepted: by handling, then by progress. */
    private static final Map<Handling, Map<Progress, PublicStatus>> ACCEPTED = new EnumMap<>(Handling.class);

    static {
        row(Handling.UNHANDLED, READ, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE);
        row(Handling.ASSIGNED, SENT_ON, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE);
        row(Handling.REFERRED, SENT_ON, SENT_ON, MEASURE_PLANNED, MEASURE_DONE);
        row(Handling.LINKED, PART_OF_LARGER, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE);
        row(Handling.ANSWERED, READ, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE);
        row(Handling.CLOSED, CLOSED_WITHOUT_MEASURE, PART_OF_LARGER, MEASURE_PLANNED, MEASURE_DONE);
        // somebody says that it is not solved: whatever was done, it is being read again
        row(Handling.REOPENED, READ, READ, READ, READ);
    }

    private static void row(
            Handling handling,
            PublicStatus alone,
            PublicStatus inProblem,
            PublicStatus measurePlanned,
            PublicStatus measureDone) {
        ACCEPTED.put(
                handling,
                Map.of(
                        Progress.NONE, alone,
                        Progress.IN_PROBLEM, inProblem,
                        Progress.MEASURE_PLANNED, measurePlanned,
                        Progress.MEASURE_DONE, measureDone));
    }

    /** The status that the axes amount to. */
    public static PublicStatus of(Moderation moderation, Handling handling, Progress progress) {
        return switch (moderation) {
            case NEW -> handling == Handling.CLOSED ? CLOSED_WITHOUT_MEASURE : RECEIVED;
            case READING -> handling == Handling.CLOSED ? CLOSED_WITHOUT_MEASURE : READ;
            case REJECTED -> CLOSED_WITHOUT_MEASURE;
            case APPROVED, MASKED -> accepted(handling, progress);
        };
    }

    private static PublicStatus accepted(Handling handling, Progress progress) {
        var status = ACCEPTED.getOrDefault(handling, Map.of()).get(progress);
        if (status == null) {
            throw new IllegalStateException("the table has no row for " + handling + " and " + progress);
        }
        return status;
    }
}

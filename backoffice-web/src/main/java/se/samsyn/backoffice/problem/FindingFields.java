package se.samsyn.backoffice.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.FindingText;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.backoffice.Seat;

/** One finding for residents in {@link PublicFindingForm}: as it was read, and what is typed anew. */
public class FindingFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PublicFindingQueries.Draft draft;
    private final List<Seat> seats;
    private @Nullable String heading;
    private @Nullable String words;
    private @Nullable String reason;

    FindingFields(PublicFindingQueries.Draft draft, List<Seat> seats) {
        this.draft = draft;
        this.seats = seats;
        this.heading = draft.text().heading();
        this.words = draft.text().words();
    }

    FindingText typed() {
        return new FindingText(Objects.requireNonNullElse(heading, ""), Objects.requireNonNullElse(words, ""));
    }

    public PublicFindingQueries.Draft getDraft() {
        return draft;
    }

    public List<Seat> getSeats() {
        return List.copyOf(seats);
    }

    public @Nullable String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String heading) {
        this.heading = heading;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

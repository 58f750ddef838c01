package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What the own party was asked of personal data, and what came of it. */
@ReadModel
public class RequestQueries {

    private static final int LIMIT = 200;

    /**
     * One request.
     *
     * @param late whether it is answered after its last day, or not at all by now
     * @param extendedBecause null unless it was given two months more
     * @param handler null while nobody has taken it
     * @param outcome with {@code closedOn}; null while it is open
     */
    public record Row(
            PersonRequestId id,
            long version,
            String number,
            RequestKind kind,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean late,
            @Nullable String extendedBecause,
            @Nullable UUID handler,
            @Nullable RequestOutcome outcome,
            @Nullable String outcomeBecause,
            @Nullable LocalDate closedOn)
            implements Serializable {}

    @Inject
    Registers registers;

    /** The open ones first, of these what is due first; then the closed ones, the latest first. At most 200. */
    @Allows(Permission.ANSWER_PERSONS)
    @Audited
    public List<Row> all() {
        var today = registers.today();
        return registers.requests(LIMIT).stream()
                .map(request -> request.told(today))
                .toList();
    }
}

package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What happened to personal data that the own party answers for. */
@ReadModel
public class IncidentQueries {

    private static final int LIMIT = 200;

    /**
     * One incident.
     *
     * @param noticeBy until when IMY is to be told; null once it was, or there is a reason why not
     * @param late whether IMY was told later, or is not told though that time is over
     * @param notNotifiedBecause null unless IMY is not told
     * @param closedOn null while it is open
     */
    public record Row(
            PrivacyIncidentId id,
            long version,
            String number,
            IncidentFacts facts,
            @Nullable Instant noticeBy,
            boolean late,
            @Nullable Instant notifiedAt,
            @Nullable String notNotifiedBecause,
            @Nullable LocalDate closedOn)
            implements Serializable {}

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    /** The open ones first, of these what was found first; then the closed ones, the latest first. At most 200. */
    @Allows(Permission.ANSWER_PERSONS)
    @Audited
    public List<Row> all() {
        var now = clock.instant();
        return registers.incidents(LIMIT).stream()
                .map(incident -> incident.told(now))
                .toList();
    }
}

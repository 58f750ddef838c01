package se.samsyn.platform;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.samsyn.kernel.Party;

/** The steps of sending, each a transaction of its own: what is on its way is claimed, not locked. */
@UseCase
public class OutboxSending {

    /**
     * A letter taken out to be sent, still sealed: one that does not open must not keep the others from being claimed.
     *
     * @param key makes it the same letter when it is sent again
     */
    public record Claimed(OutboxId id, String key, Party sender, Sealed letter) {}

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Allows(Permission.RUN_JOBS)
    public List<Claimed> claim() {
        return outbox.claim().stream()
                .map(item -> new Claimed(item.id(), item.uniqueKey(), item.sender(), item.letter()))
                .toList();
    }

    @Allows(Permission.RUN_JOBS)
    public void sent(OutboxId id) {
        outbox.sent(id);
    }

    /** Withholds all that is due, in one step however much it is; answers how many letters that were. */
    @Allows(Permission.RUN_JOBS)
    public int withhold() {
        return outbox.withhold();
    }

    @Allows(Permission.RUN_JOBS)
    public void failed(OutboxId id) {
        outbox.get(id).failed(clock.instant());
    }
}

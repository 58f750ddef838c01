package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The number of the latest publication as this node knows it: asked of the database at most once a second however many
 * ask here, and at once after a change that was made on this node.
 */
@ApplicationScoped
public class LatestPublication {

    /** How old the answer may be, and so how long a withdrawal made on another node may take. */
    static final Duration OLDEST = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(LatestPublication.class.getName());

    /** @param at in the clock's nanoseconds, before the database was asked */
    private record Answer(long at, OptionalLong number) {}

    private final LongSupplier asked;
    private final LongSupplier nanos;
    private volatile @Nullable Answer last;

    @Inject
    LatestPublication(PublicationQueries publications) {
        this(publications::number, System::nanoTime);
    }

    LatestPublication(LongSupplier asked, LongSupplier nanos) {
        this.asked = asked;
        this.nanos = nanos;
    }

    /** For the container's proxy. */
    LatestPublication() {
        this(() -> 0, () -> 0);
    }

    /** Empty when the database cannot say: then nobody knows what is public still. */
    public OptionalLong number() {
        var known = last;
        return known != null && isFresh(known) ? known.number() : askedByOne();
    }

    /** The others wait for it: what they know is too old. */
    private synchronized OptionalLong askedByOne() {
        var known = last;
        if (known == null || !isFresh(known)) {
            known = ask();
            last = known;
        }
        return known.number();
    }

    private Answer ask() {
        long before = nanos.getAsLong();
        try {
            return new Answer(before, OptionalLong.of(asked.getAsLong()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The latest publication is not known; pages are drawn for each who asks", e);
            return new Answer(nanos.getAsLong(), OptionalLong.empty());
        }
    }

    private boolean isFresh(Answer answer) {
        return nanos.getAsLong() - answer.at() < OLDEST.toNanos();
    }

    /** Whoever publishes or withdraws sees it at once. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        last = null;
    }
}

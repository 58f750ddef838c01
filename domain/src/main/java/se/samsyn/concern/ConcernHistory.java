package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.CurrentActor;

/** Writes into a concern's history what happened beside its own course: now, and by whoever acts. */
@ApplicationScoped
class ConcernHistory {

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Carries out a verb of a concern. */
    void act(BiConsumer<Actor, Instant> verb) {
        verb.accept(current.actor(), clock.instant());
    }

    void note(Concern concern, ConcernEvent event) {
        note(concern, event, null, null);
    }

    /** As {@link Concern#note}. */
    void note(Concern concern, ConcernEvent event, @Nullable String from, @Nullable String to) {
        concern.note(event, from, to, current.actor(), clock.instant());
    }
}

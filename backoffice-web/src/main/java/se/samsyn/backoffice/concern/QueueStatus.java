package se.samsyn.backoffice.concern;

import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Handling;
import se.samsyn.concern.Moderation;

/** Where a concern stands, as the queue's filter puts it: one word for what are two axes in the domain. */
public enum QueueStatus {
    /** All that is not closed: what the queue shows when nothing was chosen. */
    OPEN(null, null),
    NEW(Moderation.NEW, null),
    READING(Moderation.READING, null),
    UNHANDLED(null, Handling.UNHANDLED),
    ASSIGNED(null, Handling.ASSIGNED),
    REFERRED(null, Handling.REFERRED),
    LINKED(null, Handling.LINKED),
    ANSWERED(null, Handling.ANSWERED),
    REOPENED(null, Handling.REOPENED),
    CLOSED(null, Handling.CLOSED),
    ALL(null, null);

    private final @Nullable Moderation moderation;
    private final @Nullable Handling handling;

    QueueStatus(@Nullable Moderation moderation, @Nullable Handling handling) {
        this.moderation = moderation;
        this.handling = handling;
    }

    @Nullable
    Moderation moderation() {
        return moderation;
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    boolean isOpen() {
        return this != ALL && this != CLOSED;
    }
}

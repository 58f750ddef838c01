package se.samsyn.backoffice.concern;

import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Handling;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.QueueView;

/** Where a concern stands, as the queue's filter puts it: one word for what are two axes in the domain. */
public enum QueueStatus {
    /** All that is not closed: what the queue shows when nothing was chosen. */
    OPEN(QueueView.OPEN, null, null),
    NEW(QueueView.UNREAD, null, null),
    READING(QueueView.OPEN, Moderation.READING, null),
    UNHANDLED(QueueView.OPEN, null, Handling.UNHANDLED),
    ASSIGNED(QueueView.OPEN, null, Handling.ASSIGNED),
    REFERRED(QueueView.OPEN, null, Handling.REFERRED),
    LINKED(QueueView.OPEN, null, Handling.LINKED),
    ANSWERED(QueueView.OPEN, null, Handling.ANSWERED),
    REOPENED(QueueView.OPEN, null, Handling.REOPENED),
    WAITS_FOR_US(QueueView.WAITS_FOR_US, null, null),
    WAITS_FOR_THEM(QueueView.WAITS_FOR_THEM, null, null),
    WAITS_FOR_REPORTER(QueueView.WAITS_FOR_REPORTER, null, null),
    CLOSED(QueueView.CLOSED, null, null),
    ALL(QueueView.ALL, null, null);

    private final QueueView view;
    private final @Nullable Moderation moderation;
    private final @Nullable Handling handling;

    QueueStatus(QueueView view, @Nullable Moderation moderation, @Nullable Handling handling) {
        this.view = view;
        this.moderation = moderation;
        this.handling = handling;
    }

    QueueView view() {
        return view;
    }

    @Nullable
    Moderation moderation() {
        return moderation;
    }

    @Nullable
    Handling handling() {
        return handling;
    }
}

package se.samsyn.backoffice.history;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * A line of a problem's history.
 *
 * @param what happened, in words
 * @param more why, or what was said; null if nothing
 */
public record HistoryLine(HistoryKind kind, Instant at, Actor by, String what, @Nullable String more)
        implements Serializable {}

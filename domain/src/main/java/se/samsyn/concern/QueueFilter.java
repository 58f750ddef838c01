package se.samsyn.concern;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows of all that the actor can see. What is null does not narrow it.
 *
 * @param whose never null
 * @param moderation where the reading stands
 * @param unit the code of the owning unit
 * @param area the code of a statistical area
 * @param channel how it came in
 * @param from the first day of receipt
 * @param to the last day of receipt
 * @param number the beginning of a number
 * @param words all of which stand in the texts, in whatever inflection
 */
public record QueueFilter(
        QueueView view,
        Assignee whose,
        @Nullable String category,
        @Nullable Tile tile,
        @Nullable Moderation moderation,
        @Nullable Handling handling,
        @Nullable String unit,
        @Nullable String area,
        @Nullable IntakeChannel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String number,
        @Nullable String words)
        implements Serializable {

    /** Nothing narrows it. */
    public static final QueueFilter ALL = of(QueueView.ALL);

    /** Whose concerns. */
    public enum Assignee {
        ANYBODY,
        ME,
        NOBODY
    }

    public static QueueFilter of(QueueView view) {
        return new QueueFilter(
                view, Assignee.ANYBODY, null, null, null, null, null, null, null, null, null, null, null);
    }

    public QueueFilter with(Assignee other) {
        return new QueueFilter(
                view, other, category, tile, moderation, handling, unit, area, channel, from, to, number, words);
    }

    public QueueFilter with(Handling other) {
        return new QueueFilter(
                view, whose, category, tile, moderation, other, unit, area, channel, from, to, number, words);
    }

    public QueueFilter with(IntakeChannel other) {
        return new QueueFilter(
                view, whose, category, tile, moderation, handling, unit, area, other, from, to, number, words);
    }

    /** Of those that came on these days, both included; null for open ends. */
    public QueueFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new QueueFilter(
                view, whose, category, tile, moderation, handling, unit, area, channel, first, last, number, words);
    }

    public QueueFilter withNumber(String beginning) {
        return new QueueFilter(
                view, whose, category, tile, moderation, handling, unit, area, channel, from, to, beginning, words);
    }

    public QueueFilter withWords(@Nullable String other) {
        return new QueueFilter(
                view, whose, category, tile, moderation, handling, unit, area, channel, from, to, number, other);
    }

    /** Whether only what is open is asked for. */
    boolean isOpen() {
        return view != QueueView.ALL && view != QueueView.CLOSED;
    }
}

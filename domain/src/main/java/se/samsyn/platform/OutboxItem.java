package se.samsyn.platform;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Outbox.State;

/** Something that is to leave the house. Written in the transaction of the act that causes it; sent by a job. */
@Entity
@Table(name = "outbox")
class OutboxItem {

    private static final int KEY_MAX = 160;
    private static final int TRIES = 8;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OutboxId id;

    @Column(length = KEY_MAX, nullable = false, updatable = false)
    private String uniqueKey;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party sender;

    @Embedded
    private Sealed letter;

    /** Of the address. Null until a job has filled it, for what came before there was one. */
    @Embedded
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable SearchKey search;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private State state;

    @Column(nullable = false)
    private int tries;

    /** When it may be tried (again); while it is being sent, when the claim runs out. */
    @Column(nullable = false)
    private Instant dueAt;

    @Column
    private @Nullable Instant endedAt;

    /** For Hibernate only: {@link Outbox#post} inserts past it, as two may post the same. */
    protected OutboxItem() {}

    OutboxId id() {
        return id;
    }

    String uniqueKey() {
        return uniqueKey;
    }

    Party sender() {
        return sender;
    }

    Sealed letter() {
        return letter;
    }

    /** Null while it waits. */
    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    void claim(Instant at) {
        tries++;
        dueAt = at.plus(Duration.ofMinutes(2));
    }

    void end(State how, Instant at) {
        state = how;
        endedAt = at;
    }

    /** Keeps nothing of what it said. */
    void blank(Sealed blank) {
        letter = blank;
        search = null;
    }

    /** Ends it unless it has ended, and keeps nothing of what it said. */
    void forget(Sealed blank, Instant at) {
        blank(blank);
        if (state == State.WAITING) {
            end(State.WITHHELD, at);
        }
    }

    /** Waits twice as long after each failure, from one minute; gives up after eight. */
    void failed(Instant at) {
        if (tries >= TRIES) {
            end(State.FAILED, at);
        } else {
            dueAt = at.plus(Duration.ofMinutes(1L << (tries - 1)));
        }
    }
}

package se.samsyn.concern;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Settings;

/**
 * That a party is to work with a concern, and whether it has said yes (domain.md 4.2: each party accepts). It is asked
 * once it sees the concern, and then has three working days. A concern that is placed elsewhere ends it; it stays as
 * what once was asked.
 */
@Entity
@Table(name = "concern_acceptance")
class Acceptance {

    /** Working days to say yes. */
    static final int DAYS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    /** Which of its units; null when that is the party's own matter. */
    @Column(length = Owner.UNIT_MAX, updatable = false)
    private @Nullable String unit;

    private @Nullable Instant askedAt;

    /** The last day to say yes; null until it is asked. */
    private @Nullable LocalDate dueOn;

    private @Nullable Instant acceptedAt;

    /** When the coordination function got it instead; the party can still say yes. */
    private @Nullable Instant escalatedAt;

    private @Nullable Instant endedAt;

    /** For Hibernate only. */
    protected Acceptance() {}

    static Acceptance of(ConcernId concern, Party party, @Nullable String unit) {
        var acceptance = new Acceptance();
        acceptance.id = UuidCreator.getTimeOrderedEpoch();
        acceptance.concern = concern;
        acceptance.party = party;
        acceptance.unit = unit;
        return acceptance;
    }

    /** The party sees it from now on. */
    void ask(Instant at) {
        askedAt = at;
        dueOn = WorkingDays.after(LocalDate.ofInstant(at, Settings.ZONE), DAYS);
    }

    void accept(Instant at) {
        acceptedAt = at;
    }

    void escalate(Instant at) {
        escalatedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isAsked() {
        return askedAt != null;
    }

    /** Whether somebody waits for its yes. */
    boolean isOpen() {
        return isAsked() && acceptedAt == null && endedAt == null;
    }

    ConcernId concern() {
        return concern;
    }

    Party party() {
        return party;
    }

    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant escalatedAt() {
        return escalatedAt;
    }
}

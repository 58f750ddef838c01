package se.samsyn.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What happened to personal data that a party answers for (personuppgiftsincident, GDPR art. 33, D-09). Within 72 hours
 * IMY is told of it, unless it is unlikely to be a risk for anybody; why not is kept then.
 */
@Entity
@Table(name = "privacy_incident")
class PrivacyIncident {

    static final int REASON_MAX = 500;

    private static final Duration NOTICE = Duration.ofDays(3);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PrivacyIncidentId id;

    @Version
    private long version;

    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Embedded
    private IncidentFacts facts;

    @Column
    private @Nullable Instant notifiedAt;

    @Column(length = REASON_MAX)
    private @Nullable String notNotifiedBecause;

    @Column
    private @Nullable LocalDate closedOn;

    /** For Hibernate only. */
    protected PrivacyIncident() {}

    /** @throws RuleBroken as {@link IncidentFacts#checked} does */
    static PrivacyIncident report(String number, Party party, IncidentFacts facts, Instant now) {
        var incident = new PrivacyIncident();
        incident.id = PrivacyIncidentId.next();
        incident.number = number;
        incident.party = party;
        incident.facts = facts.checked(now);
        return incident;
    }

    /** More is known. */
    void amend(IncidentFacts known, Instant now) {
        mustBeOpen();
        facts = known.checked(now);
    }

    /** @throws RuleBroken if that was before it was found, is still to come, or has been said already */
    void notified(Instant at, Instant now) {
        mustBeOpen();
        if (notifiedAt != null) {
            throw new RuleBroken(RegisterRule.NOTICE_SAID_ALREADY);
        }
        if (at.isBefore(facts.foundAt()) || at.isAfter(now)) {
            throw new RuleBroken(RegisterRule.DAY_NOT_POSSIBLE);
        }
        notifiedAt = at;
        notNotifiedBecause = null;
    }

    /** @throws RuleBroken without a reason, or if IMY has been told */
    void notNotified(String because) {
        mustBeOpen();
        if (notifiedAt != null) {
            throw new RuleBroken(RegisterRule.NOTICE_SAID_ALREADY);
        }
        notNotifiedBecause = RegisterText.needed(because, REASON_MAX, RegisterRule.REASON_NEEDED);
    }

    /** @throws RuleBroken while it is open whether IMY is told */
    void close(LocalDate today) {
        mustBeOpen();
        if (waitsForNotice()) {
            throw new RuleBroken(RegisterRule.NOTICE_NEEDED);
        }
        closedOn = today;
    }

    private boolean waitsForNotice() {
        return notifiedAt == null && notNotifiedBecause == null;
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new RuleBroken(RegisterRule.CLOSED_ALREADY);
        }
    }

    PrivacyIncidentId id() {
        return id;
    }

    long version() {
        return version;
    }

    Party party() {
        return party;
    }

    IncidentQueries.Row told(Instant now) {
        var due = facts.foundAt().plus(NOTICE);
        var said = notifiedAt == null ? now : notifiedAt;
        return new IncidentQueries.Row(
                id,
                version,
                number,
                facts,
                waitsForNotice() ? due : null,
                notNotifiedBecause == null && said.isAfter(due),
                notifiedAt,
                notNotifiedBecause,
                closedOn);
    }
}

package se.samsyn.privacy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * That somebody asked a party for what GDPR art. 15–21 give them, so that it is answered in time: within a month, or
 * three where that is explained within the first (art. 12.3). Who asked has no place here.
 */
@Entity
@Table(name = "person_request")
class PersonRequest {

    static final int REASON_MAX = 500;

    private static final int MONTHS = 1;
    private static final int MONTHS_MORE = 2;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonRequestId id;

    @Version
    private long version;

    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private RequestKind kind;

    @Column(nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(length = REASON_MAX)
    private @Nullable String extendedBecause;

    @Column
    private @Nullable UUID handler;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable RequestOutcome outcome;

    @Column(length = REASON_MAX)
    private @Nullable String outcomeBecause;

    @Column
    private @Nullable LocalDate closedOn;

    /** For Hibernate only. */
    protected PersonRequest() {}

    /** @throws RuleBroken if it is still to come */
    static PersonRequest receive(String number, Party party, RequestKind kind, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleBroken(RegisterRule.DAY_NOT_POSSIBLE);
        }
        var request = new PersonRequest();
        request.id = PersonRequestId.next();
        request.number = number;
        request.party = party;
        request.kind = kind;
        request.receivedOn = on;
        request.dueOn = on.plusMonths(MONTHS);
        return request;
    }

    /** Who answers from now on. */
    void take(UUID member) {
        mustBeOpen();
        handler = member;
    }

    /**
     * Two months more.
     *
     * @throws RuleBroken without a reason, for the second time, or once the first month is over
     */
    void extend(String because, LocalDate today) {
        mustBeOpen();
        if (extendedBecause != null) {
            throw new RuleBroken(RegisterRule.EXTENDED_ALREADY);
        }
        if (today.isAfter(dueOn)) {
            throw new RuleBroken(RegisterRule.TOO_LATE_TO_EXTEND);
        }
        extendedBecause = RegisterText.needed(because, REASON_MAX, RegisterRule.REASON_NEEDED);
        dueOn = receivedOn.plusMonths((long) MONTHS + MONTHS_MORE);
    }

    /** @throws RuleBroken without a reason where one is needed */
    void close(RequestOutcome how, @Nullable String because, LocalDate today) {
        mustBeOpen();
        outcomeBecause = how.needsReason() || (because != null && !because.isBlank())
                ? RegisterText.needed(because, REASON_MAX, RegisterRule.REASON_NEEDED)
                : null;
        outcome = how;
        closedOn = today;
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new RuleBroken(RegisterRule.CLOSED_ALREADY);
        }
    }

    PersonRequestId id() {
        return id;
    }

    long version() {
        return version;
    }

    Party party() {
        return party;
    }

    RequestQueries.Row told(LocalDate today) {
        return new RequestQueries.Row(
                id,
                version,
                number,
                kind,
                receivedOn,
                dueOn,
                (closedOn == null ? today : closedOn).isAfter(dueOn),
                extendedBecause,
                handler,
                outcome,
                outcomeBecause,
                closedOn);
    }
}

package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a night found when it walked the whole audit trail. */
@Entity
@Immutable
@Table(name = "audit_check")
class AuditCheck {

    @Id
    @SuppressWarnings("UnusedVariable") // the database's key
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private AuditQueries.Found found;

    @Column(nullable = false, updatable = false)
    private long number;

    /** For Hibernate only. */
    protected AuditCheck() {}

    AuditCheck(Instant at, AuditQueries.Found found, long number) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at;
        this.found = found;
        this.number = number;
    }

    AuditQueries.Check told() {
        return new AuditQueries.Check(at, found, number);
    }
}

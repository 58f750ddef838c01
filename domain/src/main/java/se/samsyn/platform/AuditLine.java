package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;

/** That somebody did something: ids only, no personal data and no text. Stored with the act or not at all. */
@Entity
@Immutable
@Table(name = "audit_line")
class AuditLine {

    static final int ACTION_MAX = 80;
    static final int SUBJECTS_MAX = 400;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Embedded
    private Actor by;

    @Column(length = ACTION_MAX, nullable = false, updatable = false)
    private String action;

    @Column(length = SUBJECTS_MAX, nullable = false, updatable = false)
    private String subjects;

    /** For Hibernate only. */
    protected AuditLine() {}

    AuditLine(Instant at, Actor by, String action, String subjects) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
        this.action = action;
        this.subjects = subjects.length() > SUBJECTS_MAX ? subjects.substring(0, SUBJECTS_MAX) : subjects;
    }

    UUID id() {
        return id;
    }

    /** All that the line says, in one form only, so that its hash can be taken again in ten years. */
    String canonical() {
        return String.join(
                "\n",
                id.toString(),
                at.toString(),
                by.kind().name(),
                String.valueOf(by.member()),
                String.valueOf(by.party()),
                String.valueOf(by.role()),
                action,
                subjects);
    }
}

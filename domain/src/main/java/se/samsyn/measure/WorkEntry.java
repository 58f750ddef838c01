package se.samsyn.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.samsyn.kernel.Actor;

/**
 * A line in the log of what was done of a measure (S-60). Only ever added, by either party; it is no part of
 * {@link Measure}, so that both can write at once.
 */
@Entity
@Table(name = "measure_work")
class WorkEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkEntryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id", nullable = false, updatable = false))
    private MeasureId measure;

    @Embedded
    private Work work;

    @Embedded
    private Actor notedBy;

    @Column(nullable = false, updatable = false)
    private Instant notedAt;

    /** For Hibernate only. */
    protected WorkEntry() {}

    static WorkEntry of(MeasureId measure, Work checked, Actor by, Instant at) {
        var entry = new WorkEntry();
        entry.id = WorkEntryId.next();
        entry.measure = measure;
        entry.work = checked;
        entry.notedBy = by;
        entry.notedAt = at;
        return entry;
    }

    WorkEntryId id() {
        return id;
    }

    MeasureId measure() {
        return measure;
    }

    Work work() {
        return work;
    }

    Actor notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}

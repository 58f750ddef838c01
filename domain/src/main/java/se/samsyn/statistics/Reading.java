package se.samsyn.statistics;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A figure as a file told it. A corrected one is another reading of the same period; the last one holds. */
@Entity
@Immutable
@Table(name = "series_reading")
class Reading {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id", nullable = false, updatable = false))
    private SeriesId seriesId;

    /** The first day of the period. */
    @Column(nullable = false)
    private LocalDate startsOn;

    /** From 1; higher for what corrects. */
    @Column(nullable = false)
    private int edition;

    /** Null where the source does not tell. */
    @Column
    private @Nullable Double value;

    @Column(nullable = false)
    private UUID importId;

    /** For Hibernate only. */
    protected Reading() {}

    Reading(SeriesId seriesId, Figure figure, int edition, UUID importId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.seriesId = seriesId;
        this.startsOn = figure.on();
        this.edition = edition;
        this.value = figure.value();
        this.importId = importId;
    }

    SeriesId seriesId() {
        return seriesId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    int edition() {
        return edition;
    }

    @Nullable
    Double value() {
        return value;
    }
}

package se.samsyn.statistics;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;

/** A file of figures that was taken in: which one, by whom, and what it changed. The file itself is not kept. */
@Entity
@Immutable
@Table(name = "series_import")
class SeriesImport {

    static final int FILE_NAME_MAX = 120;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id", nullable = false, updatable = false))
    private SeriesId seriesId;

    @Column(length = FILE_NAME_MAX, nullable = false)
    private String fileName;

    /** Of the file's bytes, in hexadecimal. */
    @Column(length = 64, nullable = false)
    private String sha256;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int corrected;

    @Embedded
    private Actor takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    /** For Hibernate only. */
    protected SeriesImport() {}

    SeriesImport(SeriesId seriesId, String fileName, String sha256, int added, int corrected, Actor by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.seriesId = seriesId;
        this.fileName = fileName.substring(0, Math.min(fileName.length(), FILE_NAME_MAX));
        this.sha256 = sha256;
        this.added = added;
        this.corrected = corrected;
        this.takenBy = by;
        this.takenAt = at;
    }

    UUID id() {
        return id;
    }

    SeriesId seriesId() {
        return seriesId;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    int added() {
        return added;
    }

    int corrected() {
        return corrected;
    }

    Actor takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}

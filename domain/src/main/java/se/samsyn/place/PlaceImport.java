package se.samsyn.place;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;

/** A file of places that was taken in: which one, from where, by whom, and what it changed (domain.md 5.6). */
@Entity
@Immutable
@Table(name = "place_import")
class PlaceImport {

    static final int FILE_NAME_MAX = 120;
    static final int SOURCE_MAX = 200;

    @Id
    private UUID id;

    @Column(length = FILE_NAME_MAX, nullable = false)
    private String fileName;

    @Column(length = SOURCE_MAX, nullable = false)
    private String source;

    /** Of the file's bytes, in hexadecimal. */
    @Column(length = 64, nullable = false)
    private String sha256;

    @Column(nullable = false)
    private int added;

    @Column(nullable = false)
    private int moved;

    @Embedded
    private Actor takenBy;

    @Column(nullable = false)
    private Instant takenAt;

    /** For Hibernate only. */
    protected PlaceImport() {}

    PlaceImport(String fileName, String source, String sha256, int added, int moved, Actor by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fileName = fileName;
        this.source = source;
        this.sha256 = sha256;
        this.added = added;
        this.moved = moved;
        this.takenBy = by;
        this.takenAt = at;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String source() {
        return source;
    }

    String sha256() {
        return sha256;
    }

    int added() {
        return added;
    }

    int moved() {
        return moved;
    }

    Actor takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }
}

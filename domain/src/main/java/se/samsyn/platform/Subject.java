package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import se.samsyn.kernel.Id;

/**
 * What a revision is a revision of.
 *
 * @param kind the kind of record, such as {@code Announcement}
 * @param id its id
 */
@Embeddable
public record Subject(
        @Column(name = "subject_kind", length = Subject.KIND_MAX, nullable = false, updatable = false) String kind,
        @Column(name = "subject_id", nullable = false, updatable = false) UUID id)
        implements Serializable {

    public static final int KIND_MAX = 40;

    /** Named after the id's record: {@code AnnouncementId} makes {@code Announcement}. */
    public static Subject of(Id id) {
        return new Subject(id.getClass().getSimpleName().replaceFirst("Id$", ""), id.value());
    }
}

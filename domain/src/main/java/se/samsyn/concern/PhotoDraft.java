package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/**
 * A photo whose report is not sent yet. Sealed together with the submission's id: only the form that carries its token
 * finds and opens it. It goes when the report is sent, when its writer takes it away, or after a day.
 */
@Entity
@Immutable
@Table(name = "photo_draft")
class PhotoDraft {

    /** Whoever writes, what they write comes to the municipality. */
    private static final Party OWNER = Party.MUNICIPALITY;

    /** Leaves one alone that is the same: its unique key waits for whoever stores that at this moment. */
    static final String INSERT_ONCE =
            """
            insert ignore into photo_draft
              (id, submission_id, digest, width, height, sealed_key, sealed_bytes, preview_key, preview_bytes, created_at)
            values (:id, :submission, :digest, :width, :height, :key, :jpeg, :previewKey, :preview, :at)
            """;

    private static final String JPEG = "photo_draft.jpeg";
    private static final String PREVIEW = "photo_draft.preview";

    /** A report that is being written. */
    private record Writing(UUID value) implements Id {}

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PhotoId id;

    @Column(name = "submission_id", nullable = false)
    private UUID submission;

    /** Tells the same photo sent twice from two photos, and nothing to whoever lacks the key. */
    @Column(length = 64, nullable = false)
    private String digest;

    @Column(nullable = false)
    private int width;

    @Column(nullable = false)
    private int height;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_bytes", length = Picture.BYTES_MAX))
    private Sealed jpeg;

    @Embedded
    @AttributeOverride(name = "keyId", column = @Column(name = "preview_key", length = Sealed.KEY_ID_MAX))
    @AttributeOverride(name = "bytes", column = @Column(name = "preview_bytes", length = Picture.BYTES_MAX))
    private Sealed preview;

    @Column(nullable = false)
    private Instant createdAt;

    /** For Hibernate only. */
    protected PhotoDraft() {}

    static PhotoDraft of(UUID submission, DevelopedPhoto photo, String digest, Vault vault, Instant at) {
        var draft = new PhotoDraft();
        draft.id = PhotoId.next();
        draft.submission = submission;
        draft.digest = digest;
        draft.width = photo.width();
        draft.height = photo.height();
        draft.jpeg = vault.sealBytes(OWNER, JPEG, new Writing(submission), photo.jpeg());
        draft.preview = vault.sealBytes(OWNER, PREVIEW, new Writing(submission), photo.preview());
        draft.createdAt = at;
        return draft;
    }

    /** Fills {@link #INSERT_ONCE}. */
    Query bind(Query insert) {
        return insert.setParameter("id", id.value())
                .setParameter("submission", submission)
                .setParameter("digest", digest)
                .setParameter("width", width)
                .setParameter("height", height)
                .setParameter("key", jpeg.keyId())
                .setParameter("jpeg", jpeg.bytes())
                .setParameter("previewKey", preview.keyId())
                .setParameter("preview", preview.bytes())
                .setParameter("at", createdAt);
    }

    byte[] open(Vault vault) {
        return vault.openBytes(OWNER, JPEG, new Writing(submission), jpeg);
    }

    byte[] openPreview(Vault vault) {
        return vault.openBytes(OWNER, PREVIEW, new Writing(submission), preview);
    }

    PhotoId id() {
        return id;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}

package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/** One version of a photo, as a JPEG: how it came, or with black boxes. Sealed once, never changed. */
@Entity
@Immutable
@Table(name = "concern_picture")
class Picture {

    /** What a {@code mediumblob} holds. */
    static final int BYTES_MAX = 16_777_215;

    private static final String COLUMN = "concern_picture.jpeg";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PictureId id;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_bytes", length = BYTES_MAX))
    private Sealed jpeg;

    /** For Hibernate only. */
    protected Picture() {}

    static Picture of(Party owner, byte[] jpeg, Vault vault) {
        var picture = new Picture();
        picture.id = PictureId.next();
        picture.jpeg = vault.sealBytes(owner, COLUMN, picture.id, jpeg);
        return picture;
    }

    byte[] open(Party owner, Vault vault) {
        return vault.openBytes(owner, COLUMN, id, jpeg);
    }

    PictureId id() {
        return id;
    }
}

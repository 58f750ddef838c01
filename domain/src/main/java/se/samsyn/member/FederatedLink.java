package se.samsyn.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * That somebody whom a provider knows is a member here. Stays when the account ends: whoever comes again is known to
 * have ended, and what they did keeps its name.
 */
@Entity
@Immutable
@Table(name = "member_federation")
class FederatedLink {

    /** The provider's name for itself, and its own for the person; neither alone says who it is. */
    @Embeddable
    record Key(
            @Column(name = "issuer", length = 255) String issuer,
            @Column(name = "subject", length = 255) String subject)
            implements Serializable {}

    @EmbeddedId
    private Key id;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant linkedAt;

    /** For Hibernate only. */
    protected FederatedLink() {}

    FederatedLink(Key id, MemberId member, Instant linkedAt) {
        this.id = id;
        this.memberId = member.value();
        this.linkedAt = linkedAt;
    }

    Key id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant linkedAt() {
        return linkedAt;
    }
}

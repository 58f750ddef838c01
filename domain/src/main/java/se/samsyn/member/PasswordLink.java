package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member was mailed a link by which to choose a password. The link itself is kept nowhere. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Column(length = 64, nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private Instant expiresAt;

    /** For Hibernate only. */
    protected PasswordLink() {}

    PasswordLink(MemberId member, String tokenHash, Instant expiresAt) {
        this.member = member;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    MemberId member() {
        return member;
    }

    boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Another takes its place. */
    void renew(String hash, Instant until) {
        tokenHash = hash;
        expiresAt = until;
    }
}

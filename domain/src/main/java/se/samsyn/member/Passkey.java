package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.passkey.PublicKey;

/** A key of a member, on a phone, in a computer or on a stick, by the name that they gave it. */
@Entity
@Table(name = "passkey")
class Passkey {

    static final int NAME_MAX = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PasskeyId id;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(length = PublicKey.ID_MAX, nullable = false, updatable = false)
    private String credentialId;

    @Column(length = PublicKey.KEY_MAX, nullable = false, updatable = false)
    private String publicKey;

    @Column(nullable = false, updatable = false)
    private boolean movesAlong;

    @Column(nullable = false)
    private long signCount;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @Column
    private @Nullable Instant usedAt;

    /** For Hibernate only. */
    protected Passkey() {}

    Passkey(MemberId member, PublicKey key, String name, Instant now) {
        this.id = PasskeyId.next();
        this.memberId = member.value();
        this.credentialId = key.id();
        this.publicKey = key.key();
        this.movesAlong = key.movesAlong();
        this.signCount = key.signCount();
        this.addedAt = now;
        this.name = called(name);
    }

    PasskeyId id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String credentialId() {
        return credentialId;
    }

    PublicKey key() {
        return new PublicKey(credentialId, publicKey, movesAlong, signCount);
    }

    String name() {
        return name;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** When it last let its owner in; null while it has not. */
    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    void rename(String to) {
        name = called(to);
    }

    /** @param count how often it has signed by now, as it says itself */
    void used(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }

    private static String called(String name) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > NAME_MAX) {
            throw new IllegalArgumentException("not the name of a key");
        }
        return called;
    }
}

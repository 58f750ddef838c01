package se.samsyn.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Id;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Secrets;

/**
 * That there is a code on paper that lets a member in once. Kept as an HMAC under the key that was in use when it was
 * made: 50 bits could be guessed by whoever has the database, but not without the key file.
 */
@Entity
@Immutable
@Table(name = "recovery_code")
class RecoveryCode {

    /** Whose, and the code's hash. */
    @Embeddable
    record Key(@Column(name = "member_id") UUID memberId, @Column(name = "code_hash", length = 64) String hash)
            implements Id {

        @Override
        public UUID value() {
            return memberId;
        }
    }

    @EmbeddedId
    private Key id;

    @Column(length = Sealed.KEY_ID_MAX, nullable = false)
    private String keyId;

    /** For Hibernate only. */
    protected RecoveryCode() {}

    static RecoveryCode of(MemberId member, String code, Secrets secrets) {
        var kept = new RecoveryCode();
        kept.keyId = secrets.currentId();
        kept.id = new Key(member.value(), hash(member, code, kept.keyId, secrets));
        return kept;
    }

    Key id() {
        return id;
    }

    String keyId() {
        return keyId;
    }

    String hash() {
        return id.hash();
    }

    static String hash(MemberId member, String code, String keyId, Secrets secrets) {
        var message = (member.value() + "/" + code).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(secrets.derive(keyId, "recovery"), message));
    }
}

package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/**
 * A member's app that shows codes. Its secret is sealed, shown until the app has shown a first code, and never after.
 */
@Entity
@Table(name = "member_totp")
class Authenticator {

    private static final int BYTES_MAX = 200;

    /** As a sealed column is named where it is sealed and opened. */
    private static final String COLUMN = "member_totp.secret";

    /** Before all codes. */
    private static final long NEVER = -1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_bytes", length = BYTES_MAX))
    private Sealed secret;

    @Column(nullable = false)
    private Instant begunAt;

    @Column
    private @Nullable Instant confirmedAt;

    @Column(nullable = false)
    private long lastStep;

    /** For Hibernate only. */
    protected Authenticator() {}

    static Authenticator begun(MemberId member, Party party, Totp totp, Vault vault, Instant now) {
        var app = new Authenticator();
        app.member = member;
        app.beginAnew(party, totp, vault, now);
        return app;
    }

    /** Another secret takes the place of one that no app has shown a code of. */
    void beginAnew(Party party, Totp totp, Vault vault, Instant now) {
        if (confirmedAt != null) {
            throw new IllegalStateException("an app that lets in is removed first");
        }
        secret = vault.sealBytes(party, COLUMN, member, totp.secret());
        begunAt = now;
        lastStep = NEVER;
    }

    Instant begunAt() {
        return begunAt;
    }

    /** Since when it lets in; null while it does not. */
    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    Totp totp(Party party, Vault vault) {
        return Totp.of(vault.openBytes(party, COLUMN, member, secret));
    }

    /** Whether this is a code that was not taken before; it is taken now. */
    boolean takes(String typed, Party party, Vault vault, Instant now) {
        var step = totp(party, vault).match(typed, now, lastStep);
        step.ifPresent(taken -> lastStep = taken);
        return step.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}

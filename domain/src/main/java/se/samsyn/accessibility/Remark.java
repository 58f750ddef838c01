package se.samsyn.accessibility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.SearchKey;
import se.samsyn.platform.Vault;

/**
 * What somebody says is not accessible (lag 2018:1937 13 §, A-05). Words and address are sealed; it belongs to the
 * municipality, which answers for the portal, and is never shared.
 */
@Entity
@Table(name = "accessibility_remark")
class Remark {

    private static final String WORDS = "accessibility_remark.words";
    private static final String ADDRESS = "accessibility_remark.address";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RemarkId id;

    @Version
    private long version;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Visibility visibility;

    @Embedded
    private Sealed words;

    @Embedded
    @AttributeOverride(name = "keyId", column = @Column(name = "address_key", length = Sealed.KEY_ID_MAX))
    @AttributeOverride(name = "bytes", column = @Column(name = "address_bytes", length = Sealed.BYTES_MAX))
    private @Nullable Sealed address;

    /** Of the address. Null without one, or until a job has filled it. */
    @Embedded
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable SearchKey search;

    /** Since when the address is kept and used for nothing (GDPR art. 18). */
    private @Nullable Instant restrictedAt;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    private @Nullable Instant answeredAt;

    /** For Hibernate only. */
    protected Remark() {}

    /** @param said already checked */
    static Remark of(RemarkWords said, Instant at, Vault vault) {
        var remark = new Remark();
        remark.id = RemarkId.next();
        remark.owner = Owner.of(Party.MUNICIPALITY);
        remark.visibility = Visibility.PARTY;
        remark.words = vault.seal(remark.owner.party(), WORDS, remark.id, said.words());
        remark.readdress(said.address(), vault);
        remark.receivedAt = at;
        return remark;
    }

    /** @param to already checked; null for none any more */
    final void readdress(@Nullable String to, Vault vault) {
        address = to == null ? null : vault.seal(owner.party(), ADDRESS, id, to);
        search = to == null ? null : vault.searchKey(owner.party(), to);
    }

    void restrict(Instant at) {
        restrictedAt = at;
    }

    void lift() {
        restrictedAt = null;
    }

    boolean isRestricted() {
        return restrictedAt != null;
    }

    /** Opens what was sealed. */
    RemarkWords open(Vault vault) {
        var sealed = address;
        return new RemarkWords(
                vault.open(owner.party(), WORDS, id, words),
                sealed == null ? null : vault.open(owner.party(), ADDRESS, id, sealed));
    }

    /** @throws RuleBroken if it was answered before */
    void answered(Instant at) {
        if (answeredAt != null) {
            throw new RuleBroken(AccessibilityRule.ALREADY_ANSWERED);
        }
        answeredAt = at;
    }

    RemarkId id() {
        return id;
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean hasAddress() {
        return address != null;
    }

    /** Whether an answer can go there now. */
    boolean isReachable() {
        return hasAddress() && !isRestricted();
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Null while it waits. */
    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}

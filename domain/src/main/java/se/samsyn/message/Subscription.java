package se.samsyn.message;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/**
 * Somebody wants news by mail (S-50). The address is sealed; nothing but the question whether it is theirs goes there
 * before they have said so. A subscription that ends is deleted.
 */
@Entity
@Table(name = "subscription")
class Subscription {

    /** Which wording of the form was said yes to; raised whenever it changes its meaning. */
    static final String WORDING = "2026-1";

    /** The municipality keeps the addresses. */
    static final Party KEEPER = Party.MUNICIPALITY;

    private static final String COLUMN = "subscription.address";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubscriptionId id;

    @Version
    private long version;

    /** HMAC of the address: one address, one confirmed subscription. */
    @Column(length = 64, nullable = false, updatable = false)
    private String addressHash;

    @Embedded
    private Sealed address;

    @Column(length = 20, nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Rhythm rhythm;

    @Column(length = 10, nullable = false, updatable = false)
    private String wording;

    /** Whether it came of an address left with a report, and ends when that is taken back. */
    @Column(nullable = false, updatable = false)
    private boolean ofReport;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Column
    private @Nullable Instant confirmedAt;

    /** Since when it is kept and nothing is mailed (GDPR art. 18). */
    @Column
    private @Nullable Instant restrictedAt;

    /** Up to when they have been told. */
    @Column(nullable = false)
    private Instant toldUntil;

    @Column(nullable = false)
    private Instant dueAt;

    @ElementCollection
    @CollectionTable(name = "subscription_wish", joinColumns = @JoinColumn(name = "subscription_id"))
    private Set<Wish> wishes = new HashSet<>();

    /** For Hibernate only. */
    protected Subscription() {}

    static Subscription ask(
            String address, String addressHash, String language, boolean ofReport, Vault vault, Instant at) {
        var subscription = new Subscription();
        subscription.id = SubscriptionId.next();
        subscription.address = vault.seal(KEEPER, COLUMN, subscription.id, address);
        subscription.addressHash = addressHash;
        subscription.language = language;
        subscription.wording = WORDING;
        subscription.ofReport = ofReport;
        subscription.askedAt = at;
        subscription.toldUntil = at;
        return subscription;
    }

    /** Changes what is wished for; counts from the next mail on. */
    void wish(SubscriptionWishes wanted, Instant at) {
        var next = new HashSet<Wish>();
        wanted.areas().forEach(code -> next.add(new Wish(Wish.Kind.AREA, code)));
        wanted.categories().forEach(code -> next.add(new Wish(Wish.Kind.CATEGORY, code)));
        wanted.focuses().forEach(code -> next.add(new Wish(Wish.Kind.FOCUS, code)));
        wishes.retainAll(next);
        wishes.addAll(next);
        rhythm = wanted.rhythm();
        dueAt = rhythm.next(at);
    }

    void confirm(Instant at) {
        confirmedAt = at;
        toldUntil = at;
        dueAt = rhythm.next(at);
    }

    /** Everything up to a time has been told. */
    void told(Instant until) {
        toldUntil = until;
        dueAt = rhythm.next(until);
    }

    /** Keeps it and mails nothing. */
    void restrict(Instant at) {
        restrictedAt = at;
    }

    /** Mails again what happens from now on. */
    void lift(Instant at) {
        restrictedAt = null;
        told(at);
    }

    boolean isRestricted() {
        return restrictedAt != null;
    }

    SubscriptionWishes wishes() {
        return new SubscriptionWishes(codes(Wish.Kind.AREA), codes(Wish.Kind.CATEGORY), codes(Wish.Kind.FOCUS), rhythm);
    }

    private Set<String> codes(Wish.Kind kind) {
        return wishes.stream()
                .filter(wish -> wish.kind() == kind)
                .map(Wish::code)
                .collect(Collectors.toSet());
    }

    String address(Vault vault) {
        return vault.open(KEEPER, COLUMN, id, address);
    }

    SubscriptionId id() {
        return id;
    }

    String addressHash() {
        return addressHash;
    }

    String language() {
        return language;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isOfReport() {
        return ofReport;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant toldUntil() {
        return toldUntil;
    }
}

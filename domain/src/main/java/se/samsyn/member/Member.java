package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/**
 * Somebody of staff, always of exactly one party. A member is never deleted while history names them, only deactivated;
 * what they did keeps party and role of that moment.
 */
@Entity
@Table(name = "member")
class Member {

    static final int USERNAME_MAX = 60;
    static final int NAME_MAX = 80;
    static final int EMAIL_MAX = 120;

    /** How long the police's own approval holds (domain.md 6.3). */
    private static final Period APPROVED = Period.ofMonths(12);

    /** Wrong passwords in a row that are forgiven before the account must wait. */
    private static final int FREE_TRIES = 5;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MemberId id;

    @Version
    private long version;

    @Column(length = USERNAME_MAX, nullable = false)
    private String username;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Party party;

    @Column(length = Owner.UNIT_MAX)
    private @Nullable String unitCode;

    @Column(length = 200)
    private @Nullable String passwordHash;

    @Column(length = EMAIL_MAX)
    private @Nullable String email;

    @Column(nullable = false)
    private boolean active;

    @Column(nullable = false)
    private boolean awaiting;

    @Column
    private @Nullable LocalDate expiresOn;

    @Column(nullable = false)
    private int failedTries;

    @Column
    private @Nullable Instant lockedUntil;

    @ElementCollection
    @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "role_code", length = Actor.ROLE_MAX, nullable = false)
    private Set<String> roles = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "member_provider_role", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "role_code", length = Actor.ROLE_MAX, nullable = false)
    private Set<String> providerRoles = new TreeSet<>();

    /** For Hibernate only. */
    protected Member() {}

    /** A new member of a party, active at once. */
    static Member of(
            MemberId id,
            String username,
            String name,
            Party party,
            @Nullable String unitCode,
            Set<String> roles,
            String passwordHash) {
        var member = unproven(id, username, name, party, unitCode, roles);
        member.passwordHash = passwordHash;
        member.active = true;
        return member;
    }

    /** A new member who is to choose a password; one of the police waits for the approval of their own before. */
    static Member invited(
            MemberId id,
            String username,
            String name,
            Party party,
            @Nullable String unitCode,
            Set<String> roles,
            String email) {
        var member = unproven(id, username, name, party, unitCode, roles);
        member.inviteAgain(email);
        return member;
    }

    /** A new member who needs no password: their party's own directory vouches for them. Active at once. */
    static Member vouched(MemberId id, String username, String name, Party party) {
        var member = unproven(id, username, name, party, null, Set.of());
        member.active = true;
        return member;
    }

    private static Member unproven(
            MemberId id, String username, String name, Party party, @Nullable String unitCode, Set<String> roles) {
        var member = new Member();
        member.id = id;
        member.username = username;
        member.name = name;
        member.party = party;
        member.unitCode = unitCode;
        member.roles = new TreeSet<>(roles);
        return member;
    }

    MemberId id() {
        return id;
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    Party party() {
        return party;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    /** Null while they have not chosen a password. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** Null when letters cannot reach them. */
    @Nullable
    String email() {
        return email;
    }

    /** Whether their party has to approve the account. */
    boolean isAwaiting() {
        return awaiting;
    }

    /** The last day of the account; null when there is none. */
    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Those given here, and those that the party's directory gives. */
    Set<String> roles() {
        var all = new TreeSet<>(roles);
        all.addAll(providerRoles);
        return Collections.unmodifiableSet(all);
    }

    boolean isActive() {
        return active;
    }

    /** As history remembers the member from now on. */
    Actor asActor() {
        return Actor.staff(id.value(), party, roles().stream().findFirst().orElse(null));
    }

    boolean mayTry(Instant now) {
        return active && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void signedIn() {
        failedTries = 0;
        lockedUntil = null;
    }

    /**
     * Waits longer after each further wrong password, from half a minute up to an hour; nobody can lock another out for
     * good.
     */
    void failedToSignIn(Instant now) {
        failedTries++;
        if (failedTries >= FREE_TRIES) {
            long seconds = 30L << Math.min(failedTries - FREE_TRIES, 7);
            lockedUntil = now.plus(Duration.ofSeconds(Math.min(seconds, 3600)));
        }
    }

    /** A new password; tries of the old one count no longer. */
    void changePassword(String hash) {
        passwordHash = hash;
        signedIn();
    }

    /** What the party's directory gives from now on, and nothing that it gave before; its unit only if it names one. */
    void takeFromProvider(Granted granted) {
        providerRoles.retainAll(granted.roles());
        providerRoles.addAll(granted.roles());
        if (granted.unit() != null) {
            unitCode = granted.unit();
        }
    }

    /** No password counts any longer, since the party's directory vouches for them. */
    void forgetPassword() {
        passwordHash = null;
        signedIn();
    }

    void deactivate() {
        active = false;
        awaiting = false;
    }

    /**
     * Letters go there from now on. One of the police is not active until their own have seen where: whoever manages
     * accounts is of the municipality, and could else have an officer's letters sent to themselves.
     */
    void inviteAgain(String to) {
        email = to;
        active = true;
        awaitOwn();
    }

    /** One of the police who is active is not, until their own say yes (again). */
    void awaitOwn() {
        if (active && party == Party.POLICE) {
            awaiting = true;
            active = false;
        }
    }

    void approve(LocalDate today) {
        awaiting = false;
        active = true;
        expiresOn = today.plus(APPROVED);
    }
}

package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.oidc.Vouched;
import se.samsyn.member.passkey.Ceremony;
import se.samsyn.member.passkey.Purpose;

/**
 * One login, in one browser, until it is ended or its time is up (ASVS 5.0, V7.3). It opens nothing before it is
 * proven.
 */
@Entity
@Table(name = "member_session")
class MemberSession {

    static final int BROWSER_MAX = 80;

    /** However much is done in it. */
    static final Duration LIFE = Duration.ofHours(8);

    /** Without a word; {@code web.xml} says the same of the browser's session. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How long it waits for its second step. */
    private static final Duration ASKED = Duration.ofMinutes(10);

    /** How long it is believed that its member still sits there, before an act of weight (ASVS 5.0, 7.5.1). */
    private static final Duration FRESH = Duration.ofMinutes(10);

    static final int CHALLENGE_MAX = 43;

    /** Of a SHA-256 in base64. */
    private static final int HASH_LENGTH = 43;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MemberSessionId id;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(length = BROWSER_MAX, nullable = false, updatable = false)
    private String browser;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private Instant seenAt;

    @Column
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Proof proof;

    @Column
    private @Nullable Instant provenAt;

    @Column(length = CHALLENGE_MAX)
    private @Nullable String challenge;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Purpose challengeFor;

    @Column
    private @Nullable Instant challengedAt;

    @Column(length = HASH_LENGTH, updatable = false)
    private @Nullable String providerSession;

    /** For Hibernate only. */
    protected MemberSession() {}

    /** @param proof null if there is a second step to it */
    MemberSession(MemberId member, String browser, @Nullable Proof proof, Instant now) {
        this.id = MemberSessionId.next();
        this.memberId = member.value();
        this.browser = browser.substring(0, Math.min(browser.length(), BROWSER_MAX));
        this.openedAt = now;
        this.seenAt = now;
        this.proof = proof;
        this.provenAt = proof == null ? null : now;
    }

    /** Notes in which session at a provider it began, and when its member proved themselves there: perhaps long ago. */
    void beginAt(Vouched person) {
        if (person.session() != null) {
            providerSession = begunAt(person.issuer(), person.session());
        }
        var there = person.provenAt();
        if (provenAt != null && there != null && there.isBefore(provenAt)) {
            provenAt = there;
        }
    }

    /** What stands for a session at a provider: two may give theirs the same name. */
    static String begunAt(URI issuer, String session) {
        try {
            var named = MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + session).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(named);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MemberSessionId id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String browser() {
        return browser;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** Null while it waits for its second step. */
    @Nullable
    Proof proof() {
        return proof;
    }

    /** Whether it waits for its second step. */
    boolean isAsked(Instant now) {
        return proof == null && endedAt == null && now.isBefore(openedAt.plus(ASKED));
    }

    boolean isOpen(Instant now) {
        return proof != null && endedAt == null && now.isBefore(openedAt.plus(LIFE)) && now.isBefore(seenAt.plus(IDLE));
    }

    /** Whether its member has proven who they are just now. */
    boolean isFresh(Instant now) {
        return provenAt != null && now.isBefore(provenAt.plus(FRESH));
    }

    /** What a key was last asked to sign in it for this; empty when it took too long, or was answered. */
    Optional<String> challenge(Purpose purpose, Instant now) {
        return Optional.ofNullable(challenge)
                .filter(asked -> challengeFor == purpose
                        && challengedAt != null
                        && now.isBefore(challengedAt.plus(Ceremony.WAITS)));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}

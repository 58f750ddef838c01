package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One login, in one browser, until it is ended or its time is up (ASVS 5.0, V7.3). */
@Entity
@Table(name = "member_session")
class MemberSession {

    static final int BROWSER_MAX = 80;

    /** However much is done in it. */
    static final Duration LIFE = Duration.ofHours(8);

    /** Without a word; {@code web.xml} says the same of the browser's session. */
    static final Duration IDLE = Duration.ofMinutes(30);

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

    /** For Hibernate only. */
    protected MemberSession() {}

    MemberSession(MemberId member, String browser, Instant now) {
        this.id = MemberSessionId.next();
        this.memberId = member.value();
        this.browser = browser.substring(0, Math.min(browser.length(), BROWSER_MAX));
        this.openedAt = now;
        this.seenAt = now;
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

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(openedAt.plus(LIFE)) && now.isBefore(seenAt.plus(IDLE));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}

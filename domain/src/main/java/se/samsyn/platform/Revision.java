package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;

/**
 * How a record read at a certain moment. Never changed: an approval names a revision, so that an edit, which makes the
 * next one, leaves the approval behind (S-04).
 */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    static final int CONTENT_MAX = 1_000_000;

    @Id
    private UUID id;

    @Embedded
    private Subject subject;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(length = 64, nullable = false, updatable = false)
    private String sha256;

    @Column(length = CONTENT_MAX, nullable = false, updatable = false)
    private String content;

    @Embedded
    private Actor madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    /** For Hibernate only. */
    protected Revision() {}

    Revision(Subject subject, int number, String content, Actor by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subject = subject;
        this.number = number;
        this.content = content;
        this.sha256 = fingerprint(content);
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    /** From 1, without gaps. */
    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Actor madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    boolean reads(String text) {
        return sha256.equals(fingerprint(text));
    }

    private static String fingerprint(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

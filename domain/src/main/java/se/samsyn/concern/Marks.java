package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a concern is known by.
 *
 * @param number for people, such as {@code 2026-000123}
 * @param submission the id of the token it was sent with: one sending, one concern
 * @param codeHash HMAC of the tracking code, in hexadecimal
 * @param keyHash HMAC of the receipt key, in hexadecimal
 */
@Embeddable
record Marks(
        @Column(name = "number", length = Marks.NUMBER_MAX, nullable = false, updatable = false) String number,
        @Column(name = "submission_id", nullable = false, updatable = false) UUID submission,
        @Column(name = "code_hash", length = 64, nullable = false, updatable = false) String codeHash,
        @Column(name = "key_hash", length = 64, nullable = false, updatable = false) String keyHash)
        implements Serializable {

    static final int NUMBER_MAX = 12;

    /** Such as {@code 2026-000123}. */
    static String number(int year, int count) {
        return "%d-%06d".formatted(year, count);
    }
}

package se.samsyn.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of the two originals, in the hands of the party it is registered for (S-14). An electronic original is one file
 * and still two registered copies.
 *
 * @param keptAt where it is kept
 * @param registration its number in that party's own register
 * @param receivedOn when the party received it
 */
@Embeddable
public record Copy(
        @Column(name = "kept_at", length = Copy.KEPT_AT_MAX, nullable = false) String keptAt,
        @Column(name = "registration", length = Copy.REGISTRATION_MAX, nullable = false) String registration,
        @Column(name = "received_on", nullable = false) LocalDate receivedOn)
        implements Serializable {

    public static final int KEPT_AT_MAX = 120;
    public static final int REGISTRATION_MAX = 60;
}

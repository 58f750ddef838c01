package se.samsyn.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who represents a party in a forum: roles, never names (S-47).
 *
 * @param ordinary the ordinary member's role
 * @param deputy the deputy's role; null while there is none
 */
@Embeddable
public record Seat(
        @Column(name = "ordinary", length = Seat.ROLE_MAX, nullable = false) String ordinary,
        @Column(name = "deputy", length = Seat.ROLE_MAX) @Nullable String deputy)
        implements Serializable {

    public static final int ROLE_MAX = 120;
}

package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The voluntary answers; each may be null. Used in sums only, and never to search for persons (D-03).
 *
 * @param time null when nothing was said about it
 * @param avoidsPlace whether the one who tells stays away from the place
 * @param group those who tell together; null for one person
 */
@Embeddable
public record Circumstances(
        @Embedded @Nullable TimeHint time,
        @Enumerated(EnumType.STRING) @Column(name = "how_unsafe", length = 20) @Nullable HowUnsafe howUnsafe,
        @Column(name = "avoids_place") @Nullable Boolean avoidsPlace,
        @Enumerated(EnumType.STRING) @Column(name = "age_group", length = 20) @Nullable AgeGroup ageGroup,
        @Enumerated(EnumType.STRING) @Column(name = "gender", length = 20) @Nullable Gender gender,
        @Enumerated(EnumType.STRING) @Column(name = "reporter_role", length = 20) @Nullable ReporterRole role,
        @Embedded @Nullable Group group)
        implements Serializable {

    /** Nothing was answered. */
    public static final Circumstances NONE = new Circumstances(null, null, null, null, null, null, null);
}

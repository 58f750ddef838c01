package se.samsyn.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a party signed (S-16). The decision to sign is another record, with another date ({@link Decision}).
 *
 * @param role the office that signed
 * @param place where
 * @param signedOn when
 */
@Embeddable
public record Signature(
        @Enumerated(EnumType.STRING) @Column(name = "role", length = 40, nullable = false) SigningRole role,
        @Column(name = "place", length = Signature.PLACE_MAX, nullable = false) String place,
        @Column(name = "signed_on", nullable = false) LocalDate signedOn)
        implements Serializable {

    public static final int PLACE_MAX = 80;
}

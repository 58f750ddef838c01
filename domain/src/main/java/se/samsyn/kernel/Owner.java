package se.samsyn.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record is. Secrecy holds between authorities and may hold between units of one (OSL 8:1–2, K-01), so each
 * record that can hold secret text has an owner from its first day.
 *
 * @param party the authority that holds the document
 * @param unit the code of the unit within it; null when it is the party's as a whole
 */
@Embeddable
public record Owner(
        @Enumerated(EnumType.STRING) @Column(name = "owner_party", length = 20, nullable = false) Party party,
        @Column(name = "owner_unit", length = Owner.UNIT_MAX) @Nullable String unit)
        implements Serializable {

    public static final int UNIT_MAX = 40;

    public static Owner of(Party party) {
        return new Owner(party, null);
    }
}

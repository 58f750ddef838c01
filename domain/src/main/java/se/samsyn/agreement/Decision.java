package se.samsyn.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision to enter into the agreement (S-15).
 *
 * @param on the day of the minutes
 * @param body who decided, such as the municipal executive board
 * @param paragraph the section of the minutes, such as {@code § 98}; null if there is none
 */
@Embeddable
public record Decision(
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "decided_by", length = Decision.BODY_MAX) String body,
        @Column(name = "decided_paragraph", length = Decision.PARAGRAPH_MAX) @Nullable String paragraph)
        implements Serializable {

    public static final int BODY_MAX = 120;
    public static final int PARAGRAPH_MAX = 40;
}

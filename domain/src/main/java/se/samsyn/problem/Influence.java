package se.samsyn.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Who can influence a cause, and how much: 0 not at all, 3 a lot.
 *
 * @param others such as landlords, associations, parents
 */
@Embeddable
public record Influence(
        @Column(name = "influence_municipality", nullable = false) int municipality,
        @Column(name = "influence_police", nullable = false) int police,
        @Column(name = "influence_others", nullable = false) int others)
        implements Serializable {

    public static final int MOST = 3;

    public static final Influence NONE = new Influence(0, 0, 0);

    public Influence {
        for (int much : new int[] {municipality, police, others}) {
            if (much < 0 || much > MOST) {
                throw new IllegalArgumentException("no influence: " + much);
            }
        }
    }

    /** Whether anybody can influence it at all. */
    public boolean isAny() {
        return municipality + police + others > 0;
    }
}

package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * How a concern belongs to others. A main one has none itself, so that there are neither chains nor rings.
 *
 * @param mainId the one that tells of the same event and is worked with instead; null while it is worked with itself
 * @param firstId the one that staff have taken it out of; null when it was told as it is
 */
@Embeddable
record Kinship(@Column(name = "main_id") @Nullable UUID mainId, @Column(name = "first_id") @Nullable UUID firstId)
        implements Serializable {

    static final Kinship NONE = new Kinship(null, null);

    @Nullable
    ConcernId main() {
        return mainId == null ? null : new ConcernId(mainId);
    }

    @Nullable
    ConcernId first() {
        return firstId == null ? null : new ConcernId(firstId);
    }

    boolean isDuplicate() {
        return mainId != null;
    }

    void mustStandAlone() {
        if (isDuplicate()) {
            throw new RuleBroken(ConcernRule.MERGED);
        }
    }

    Kinship sameAs(ConcernId main) {
        return new Kinship(main.value(), firstId);
    }

    Kinship alone() {
        return new Kinship(null, firstId);
    }

    Kinship partOf(ConcernId first) {
        return new Kinship(mainId, first.value());
    }
}

package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Several people who tell with one voice, as on a safety walk (domain.md 4.2). No name: a class is not a person, but
 * its name leads to some.
 *
 * @param people how many people, from {@link #MIN} to {@link #MAX}
 */
@Embeddable
public record Group(
        @Enumerated(EnumType.STRING) @Column(name = "group_kind", length = 20) GroupKind kind,
        @Column(name = "group_size") int people)
        implements Serializable {

    public static final int MIN = 2;
    public static final int MAX = 500;

    /**
     * Refuses what is no group, or nobody can believe.
     *
     * @throws RuleBroken if so many are none
     */
    public void check() {
        if (people < MIN || people > MAX) {
            throw new RuleBroken(ConcernRule.GROUP_SIZE, MIN, MAX);
        }
    }
}

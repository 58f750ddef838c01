package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Which parts of a concern the other party sees.
 *
 * @param codes the names of the parts, in their order; empty for none
 */
@Embeddable
record SharedParts(@Column(name = "shared_parts", length = SharedParts.CODES_MAX, nullable = false) String codes)
        implements Serializable {

    static final int CODES_MAX = 120;

    static final SharedParts NONE = new SharedParts("");

    /** What whoever writes a concern down for somebody knows of it anyway. */
    static final SharedParts TOLD =
            of(EnumSet.of(SharedPart.WORDS, SharedPart.POINT, SharedPart.CIRCUMSTANCES, SharedPart.PHOTOS));

    static SharedParts of(Collection<SharedPart> parts) {
        return new SharedParts(parts.stream().sorted().map(SharedPart::name).collect(Collectors.joining(",")));
    }

    boolean has(SharedPart part) {
        return all().contains(part);
    }

    Set<SharedPart> all() {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(SharedPart::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SharedPart.class)));
    }

    /** @throws RuleBroken if there are none, or one of them is shared already */
    SharedParts with(Set<SharedPart> more) {
        if (more.isEmpty()) {
            throw new RuleBroken(ConcernRule.PART_NEEDED);
        }
        var both = all();
        if (more.stream().anyMatch(part -> !both.add(part))) {
            throw new RuleBroken(ConcernRule.SHARED_ALREADY);
        }
        return of(both);
    }

    /** @throws RuleBroken if it is not shared */
    SharedParts without(SharedPart part) {
        var rest = all();
        if (!rest.remove(part)) {
            throw new RuleBroken(ConcernRule.PART_NOT_SHARED);
        }
        return of(rest);
    }
}

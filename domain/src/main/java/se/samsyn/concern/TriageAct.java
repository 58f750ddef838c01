package se.samsyn.concern;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What staff can do with a concern. Which of it is possible from where the concern stands is found by trying it on its
 * {@link Axes}, so that a page never offers what would then be refused.
 */
public enum TriageAct {
    BEGIN_READING(Axes::read),
    APPROVE(axes -> axes.approve(false)),
    MASK(Axes::masked),
    REJECT(Axes::reject),
    CHANGE_CATEGORY(axes -> axes),
    ASSIGN(Axes::assign),
    UNASSIGN(Axes::unassign),
    REFER(Axes::refer),
    SHARE(axes -> {
        axes.mustBeInWork();
        return axes;
    }),
    LINK(Axes::link),
    ANSWER(Axes::answer),
    CLOSE(Axes::close),
    REOPEN(Axes::reopen),
    LOCK(Axes::lock),
    UNLOCK(Axes::unlock);

    private final UnaryOperator<Axes> step;

    TriageAct(UnaryOperator<Axes> step) {
        this.step = step;
    }

    /** What is possible where a concern stands; permissions and owners have their own say. */
    public static Set<TriageAct> offered(Axes axes) {
        return Collections.unmodifiableSet(Arrays.stream(values())
                .filter(act -> act.isPossible(axes))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TriageAct.class))));
    }

    private boolean isPossible(Axes axes) {
        try {
            step.apply(axes);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}

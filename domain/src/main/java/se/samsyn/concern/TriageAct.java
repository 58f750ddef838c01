package se.samsyn.concern;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What staff can do with a concern. Which of it is possible from where the concern stands is found by trying it on its
 * {@link Axes}, so that a page never offers what would then be refused.
 */
public enum TriageAct {
    BEGIN_READING,
    APPROVE,
    MASK,
    REJECT,
    CHANGE_CATEGORY,
    ASSIGN,
    UNASSIGN,
    REFER,
    SHARE,
    LINK,
    MERGE,
    SPLIT,
    ANSWER,
    CLOSE,
    REOPEN,
    LOCK,
    UNLOCK;

    /** What is possible where a concern stands; permissions and owners have their own say. */
    public static Set<TriageAct> offered(Axes axes) {
        return Collections.unmodifiableSet(Arrays.stream(values())
                .filter(act -> act.isPossible(axes))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TriageAct.class))));
    }

    private boolean isPossible(Axes axes) {
        try {
            attempt(axes);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private void attempt(Axes axes) {
        switch (this) {
            case BEGIN_READING -> axes.read();
            case APPROVE -> axes.approve(false);
            case REJECT -> axes.reject();
            case ASSIGN -> axes.assign();
            case UNASSIGN -> axes.unassign();
            case REFER -> axes.refer();
            case SHARE, SPLIT -> axes.mustBeInWork();
            case LINK -> axes.link();
            case MERGE -> axes.merge();
            case ANSWER -> axes.answer();
            case CLOSE -> axes.close();
            case REOPEN -> axes.reopen();
            case LOCK -> axes.lock();
            case UNLOCK -> axes.unlock();
            case MASK, CHANGE_CATEGORY -> {
                // wherever it stands
            }
        }
    }
}

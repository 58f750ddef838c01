package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Rule;

/** That an act is refused, and why. */
public final class Refusals {

    private Refusals() {}

    public static void refused(Rule rule, ThrowingCallable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

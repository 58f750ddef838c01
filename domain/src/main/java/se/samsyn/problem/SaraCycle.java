package se.samsyn.problem;

import static se.samsyn.problem.Phase.ANALYSIS;
import static se.samsyn.problem.Phase.ASSESSMENT;
import static se.samsyn.problem.Phase.CLOSED;
import static se.samsyn.problem.Phase.RESPONSE;
import static se.samsyn.problem.Phase.SCANNING;
import static se.samsyn.problem.Step.AHEAD;
import static se.samsyn.problem.Step.BACK;
import static se.samsyn.problem.Step.CLOSE;
import static se.samsyn.problem.Step.FORWARD;
import static se.samsyn.problem.Step.REOPEN;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which steps there are: the only place that knows. Every phase can be reached from every other, since work does not
 * always move forward step by step (S-54); what differs is what the step asks for.
 */
public final class SaraCycle {

    private static final Map<Phase, Map<Phase, Step>> STEPS = new EnumMap<>(Phase.class);

    static {
        offer(SCANNING, Map.of(ANALYSIS, FORWARD, RESPONSE, AHEAD, ASSESSMENT, AHEAD, CLOSED, CLOSE));
        offer(ANALYSIS, Map.of(SCANNING, BACK, RESPONSE, FORWARD, ASSESSMENT, AHEAD, CLOSED, CLOSE));
        offer(RESPONSE, Map.of(SCANNING, BACK, ANALYSIS, BACK, ASSESSMENT, FORWARD, CLOSED, CLOSE));
        offer(ASSESSMENT, Map.of(SCANNING, BACK, ANALYSIS, BACK, RESPONSE, BACK, CLOSED, CLOSE));
        offer(CLOSED, Map.of(SCANNING, REOPEN, ANALYSIS, REOPEN, RESPONSE, REOPEN, ASSESSMENT, REOPEN));
    }

    private SaraCycle() {}

    private static void offer(Phase from, Map<Phase, Step> steps) {
        STEPS.put(from, Collections.unmodifiableMap(new EnumMap<>(steps)));
    }

    /** The steps offered from a phase, by target, in the order of work. Never empty. */
    public static Map<Phase, Step> from(Phase from) {
        return STEPS.getOrDefault(from, Map.of());
    }

    /** The step that leads from one phase to another; empty when they are the same. */
    public static Optional<Step> between(Phase from, Phase to) {
        return Optional.ofNullable(from(from).get(to));
    }

    /** Whether a step begins the next cycle: going back from the follow-up, or opening again (S-52). */
    static boolean beginsCycle(Phase from, Step step) {
        return step == REOPEN || (step == BACK && from == ASSESSMENT);
    }
}

package se.samsyn.measure;

import static se.samsyn.measure.MeasureAct.CANCEL;
import static se.samsyn.measure.MeasureAct.CHOOSE;
import static se.samsyn.measure.MeasureAct.DECIDE;
import static se.samsyn.measure.MeasureAct.EVALUATE;
import static se.samsyn.measure.MeasureAct.FINISH;
import static se.samsyn.measure.MeasureAct.RETURN;
import static se.samsyn.measure.MeasureAct.START;
import static se.samsyn.measure.MeasureStatus.CANCELLED;
import static se.samsyn.measure.MeasureStatus.CHOSEN;
import static se.samsyn.measure.MeasureStatus.DECIDED;
import static se.samsyn.measure.MeasureStatus.DONE;
import static se.samsyn.measure.MeasureStatus.EVALUATED;
import static se.samsyn.measure.MeasureStatus.PROPOSED;
import static se.samsyn.measure.MeasureStatus.RUNNING;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** From which status a measure can go to which, and by what act. The only place that knows. */
public final class MeasureCourse {

    private static final Map<MeasureStatus, Map<MeasureStatus, MeasureAct>> OFFERS = new EnumMap<>(MeasureStatus.class);

    static {
        offer(PROPOSED, Map.of(CHOSEN, CHOOSE, CANCELLED, CANCEL));
        offer(CHOSEN, Map.of(DECIDED, DECIDE, PROPOSED, RETURN, CANCELLED, CANCEL));
        offer(DECIDED, Map.of(RUNNING, START, CANCELLED, CANCEL));
        offer(RUNNING, Map.of(DONE, FINISH, CANCELLED, CANCEL));
        offer(DONE, Map.of(EVALUATED, EVALUATE, RUNNING, RETURN));
        offer(EVALUATED, Map.of());
        offer(CANCELLED, Map.of(PROPOSED, RETURN));
    }

    private MeasureCourse() {}

    /** The acts offered from a status, by target, in the order of the statuses. May be empty. */
    public static Map<MeasureStatus, MeasureAct> from(MeasureStatus from) {
        return OFFERS.getOrDefault(from, Map.of());
    }

    /** The act that leads from one status to another; empty if none does. */
    public static Optional<MeasureAct> between(MeasureStatus from, MeasureStatus to) {
        return Optional.ofNullable(from(from).get(to));
    }

    private static void offer(MeasureStatus from, Map<MeasureStatus, MeasureAct> acts) {
        var ordered = new EnumMap<MeasureStatus, MeasureAct>(MeasureStatus.class);
        ordered.putAll(acts);
        OFFERS.put(from, Collections.unmodifiableMap(ordered));
    }
}

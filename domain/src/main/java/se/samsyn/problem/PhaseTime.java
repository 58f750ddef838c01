package se.samsyn.problem;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * How long a problem stayed in a phase, once (S-52, S-55).
 *
 * @param from the day it came into the phase
 * @param until the day it left; null while it is there
 * @param days from one to the other, or until today
 */
public record PhaseTime(Phase phase, int cycle, LocalDate from, @Nullable LocalDate until, long days)
        implements Serializable {

    private static final int WEEK = 7;

    /**
     * Of a history each stay, in its order.
     *
     * @param history the earliest line first
     */
    public static List<PhaseTime> of(List<PhaseEntry> history, Instant now) {
        var stays = new ArrayList<PhaseTime>();
        for (int i = 0; i < history.size(); i++) {
            var entry = history.get(i);
            var last = i + 1 == history.size();
            var from = day(entry.at());
            var until = day(last ? now : history.get(i + 1).at());
            stays.add(new PhaseTime(
                    entry.phase(), entry.cycle(), from, last ? null : until, ChronoUnit.DAYS.between(from, until)));
        }
        return List.copyOf(stays);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Settings.ZONE);
    }

    /** Whole weeks of them. */
    public long weeks() {
        return days / WEEK;
    }
}

package se.samsyn.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementQueries.Turn;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.problem.ProblemQueries;

/** Backs {@code idag.xhtml}, the work in it: whose turn it is with texts and measures, and what is coming. */
@Named
@RequestScoped
public class TodayWork {

    private static final int SHOWN = 6;
    private static final int DAYS_AHEAD = 60;
    private static final int GOALS_MAX = 200;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    MeasureQueries measures;

    @Inject
    ProblemQueries problems;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private List<Turn> turns = List.of();
    private List<MeasureQueries.Row> undecided = List.of();
    private List<MeasureQueries.Planned> planned = List.of();
    private List<ProblemQueries.Due> goals = List.of();
    private long overdue;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock.withZone(Settings.ZONE));
        if (current.may(Permission.READ_ANNOUNCEMENTS)) {
            turns = announcements.turns();
        }
        if (current.may(Permission.READ_MEASURES)) {
            undecided = measures.list(MeasureStatus.CHOSEN, null, null, 50).rows();
            planned = measures.planned(today, today.plusDays(DAYS_AHEAD), SHOWN);
        }
        if (current.may(Permission.READ_PROBLEMS)) {
            var due = problems.due(today.plusDays(DAYS_AHEAD), GOALS_MAX);
            goals = due.stream()
                    .filter(goal -> !goal.on().isBefore(today))
                    .limit(SHOWN)
                    .toList();
            overdue = due.stream().filter(goal -> goal.on().isBefore(today)).count();
        }
    }

    /** Texts that wait for an approval of my party. */
    public List<Turn> getTextsForUs() {
        return turns.stream().filter(turn -> turn.waitsFor().contains(us())).toList();
    }

    /** Texts that wait for an approval of the other party. */
    public List<Turn> getTextsForThem() {
        return turns.stream()
                .filter(turn -> turn.waitsFor().contains(getThem()))
                .toList();
    }

    /** Measures that my party has chosen and not yet decided. */
    public List<MeasureQueries.Row> getMeasuresForUs() {
        return undecided.stream().filter(row -> row.owner() == us()).toList();
    }

    /** Measures that the other party has chosen and not yet decided. */
    public List<MeasureQueries.Row> getMeasuresForThem() {
        return undecided.stream().filter(row -> row.owner() == getThem()).toList();
    }

    /** Measures that are to begin or to end. */
    public List<MeasureQueries.Planned> getPlanned() {
        return planned;
    }

    /** Goals that are to be reached. */
    public List<ProblemQueries.Due> getGoals() {
        return goals;
    }

    /** How many goals of open problems have passed their day, and wait to be followed up. */
    public long getOverdue() {
        return overdue;
    }

    /** The other party. */
    public Party getThem() {
        return Arrays.stream(Party.values())
                .filter(party -> party != us())
                .findFirst()
                .orElseThrow();
    }

    private Party us() {
        return current.party();
    }
}

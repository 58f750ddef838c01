package se.samsyn.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.measure.TaskQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;

/** Backs {@code idag.xhtml}, the tasks in it: what I am to do within two weeks, and what is late. */
@Named
@RequestScoped
public class TodayTasks {

    private static final int DAYS_AHEAD = 14;
    private static final int SHOWN = 20;

    @Inject
    TaskQueries tasks;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private List<TaskQueries.Row> mine = List.of();

    @PostConstruct
    void load() {
        if (current.may(Permission.READ_PROBLEMS)) {
            mine = tasks.mine(today().plusDays(DAYS_AHEAD), SHOWN);
        }
    }

    /** Mine, the first day first. */
    public List<TaskQueries.Row> getMine() {
        return mine;
    }

    public boolean late(TaskQueries.Row task) {
        return task.isLate(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}

package se.samsyn.backoffice.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.TaskQueries;
import se.samsyn.platform.Settings;

/** What on the page of a problem's third step depends on the day. */
@Named
@RequestScoped
public class GanttPicture {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag("sv"));

    @Inject
    ResponsePage page;

    @Inject
    Clock clock;

    private @Nullable Gantt drawn;

    public Gantt getGantt() {
        if (drawn == null) {
            drawn = Gantt.of(page.getCourses(), today());
        }
        return drawn;
    }

    public int getWidth() {
        return Gantt.WIDTH;
    }

    /** The name of a month of the calendar, short, with its year. */
    public String month(Gantt.Tick tick) {
        return MONTH.format(tick.on());
    }

    public boolean late(TaskQueries.Row task) {
        return task.isLate(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }
}

package se.samsyn.backoffice.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.assessment.AssessmentQueries.Due;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;

/** Backs {@code idag.xhtml}, the looks back in it: six and twelve months after the last measure ended (S-64). */
@Named
@RequestScoped
public class TodayFollowUps {

    private static final int SHOWN = 12;
    private static final int DAYS_AHEAD = 60;

    @Inject
    AssessmentQueries assessments;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private List<Due> now = List.of();
    private List<Due> coming = List.of();

    @PostConstruct
    void load() {
        if (current.may(Permission.READ_PROBLEMS)) {
            var today = LocalDate.now(clock.withZone(Settings.ZONE));
            Map<Boolean, List<Due>> come = assessments.due(today.plusDays(DAYS_AHEAD), SHOWN).stream()
                    .collect(Collectors.partitioningBy(due -> !due.on().isAfter(today)));
            now = come.getOrDefault(true, List.of());
            coming = come.getOrDefault(false, List.of());
        }
    }

    /** Those whose day has come. */
    public List<Due> getNow() {
        return now;
    }

    /** Those of the weeks to come. */
    public List<Due> getComing() {
        return coming;
    }
}

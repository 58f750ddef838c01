package se.samsyn.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.concern.ConcernFilter;
import se.samsyn.concern.ConcernFilter.Assignee;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueries.Day;
import se.samsyn.concern.Handling;
import se.samsyn.concern.Moderation;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;

/** Backs {@code idag.xhtml}, the reports in it: mine, the unread ones, and how many came in this week. */
@Named
@RequestScoped
public class TodayPage {

    private static final int SHOWN = 5;
    private static final int DAYS_BACK = 6;

    @Inject
    ConcernQueries queries;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private List<ConcernQueries.Row> mine = List.of();
    private List<Day> week = List.of();
    private long mineInAll;
    private long unread;
    private long late;

    /** {@code f:viewAction}. Whoever may not read reports sees a page without them. */
    public void load() {
        if (current.may(Permission.READ_CONCERNS)) {
            var toMe =
                    new ConcernFilter(null, null, null, Handling.ASSIGNED, null, Assignee.ME, null, null, true, false);
            mine = queries.queue(toMe, ConcernQueries.Sort.DUE, false, 0, SHOWN);
            mineInAll = queries.count(toMe);
            unread = queries.count(unread(false));
            late = queries.count(unread(true));
            week = queries.days(LocalDate.now(clock.withZone(Settings.ZONE)).minusDays(DAYS_BACK));
        }
    }

    private static ConcernFilter unread(boolean late) {
        return new ConcernFilter(null, null, Moderation.NEW, null, null, Assignee.ANYBODY, null, null, true, late);
    }

    /** Given to me, and neither answered nor passed on yet; what has waited longest first. */
    public List<ConcernQueries.Row> getMine() {
        return mine;
    }

    public long getMineInAll() {
        return mineInAll;
    }

    /** What nobody has begun to read. */
    public long getUnread() {
        return unread;
    }

    /** What nobody has begun to read, and is past its day. */
    public long getLate() {
        return late;
    }

    /** The last seven days, today included. */
    public List<Day> getWeek() {
        return week;
    }

    /** The largest day of the week, so that bars have a common measure; at least one. */
    public long getMost() {
        return week.stream().mapToLong(Day::received).max().orElse(0) + 1;
    }

    public long getReceived() {
        return week.stream().mapToLong(Day::received).sum();
    }
}

package se.samsyn.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueries.Day;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernQueue.Capped;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.today.TodayQueries;

/** Backs {@code idag.xhtml}, the reports in it: mine, the unread ones, and how many came in this week. */
@Named
@RequestScoped
public class TodayPage {

    private static final int SHOWN = 5;
    private static final int DAYS_BACK = 6;
    private static final Capped NONE = new Capped(0, false);

    @Inject
    ConcernQueries queries;

    @Inject
    ConcernQueue queue;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private List<ConcernQueries.Row> mine = List.of();
    private List<Day> week = List.of();
    private Capped mineInAll = NONE;
    private Capped unread = NONE;
    private Capped late = NONE;

    /** {@code f:viewAction}. Whoever may not read reports sees a page without them. */
    public void load() {
        if (current.may(Permission.READ_CONCERNS)) {
            mine = queue.page(TodayQueries.MINE, QueueOrder.DUE, null, SHOWN).rows();
            var counts = queue.counts(
                    List.of(TodayQueries.MINE, QueueFilter.of(QueueView.UNREAD), QueueFilter.of(QueueView.LATE)));
            mineInAll = counts.get(0);
            unread = counts.get(1);
            late = counts.get(2);
            week = queries.days(LocalDate.now(clock.withZone(Settings.ZONE)).minusDays(DAYS_BACK));
        }
    }

    /** Given to me, and neither answered nor passed on yet; what has waited longest first. */
    public List<ConcernQueries.Row> getMine() {
        return mine;
    }

    public Capped getMineInAll() {
        return mineInAll;
    }

    /** What nobody has begun to read, or what was added to it. */
    public Capped getUnread() {
        return unread;
    }

    /** What nobody has begun to read, and is past its day. */
    public Capped getLate() {
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

package se.samsyn.today;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernQueue.Capped;
import se.samsyn.concern.Handling;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueFilter.Assignee;
import se.samsyn.concern.QueueView;
import se.samsyn.member.Waiting;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** How much waits for whoever asks: of what they may read, and nothing of the rest. */
@ReadModel
public class TodayQueries {

    /** Given to whoever asks, and neither answered nor passed on yet. */
    public static final QueueFilter MINE =
            QueueFilter.of(QueueView.OPEN).with(Assignee.ME).with(Handling.ASSIGNED);

    private static final List<Capped> NO_REPORTS = Collections.nCopies(4, new Capped(0, false));

    @Inject
    ConcernQueue queue;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    WaitingActions actions;

    @Inject
    PastDays past;

    @Inject
    CurrentActor current;

    /**
     * Counts it. Each number is counted no further than its list is read.
     *
     * @param today as the clock goes where people are
     */
    @Allows(Permission.ENTER)
    public Waiting waiting(LocalDate today) {
        var reports = current.may(Permission.READ_CONCERNS)
                ? queue.counts(List.of(
                        MINE,
                        QueueFilter.of(QueueView.UNREAD),
                        QueueFilter.of(QueueView.LATE),
                        QueueFilter.of(QueueView.WAITS_FOR_US)))
                : NO_REPORTS;
        return new Waiting(
                reports.get(0).number(),
                reports.get(1).number(),
                reports.get(2).number(),
                reports.get(3).number(),
                texts(),
                actions.measures(),
                past.goals(today),
                past.followUps(today),
                actions.tasks(today));
    }

    private int texts() {
        return current.may(Permission.READ_ANNOUNCEMENTS)
                ? (int) announcements.turns().stream()
                        .filter(turn -> turn.waitsFor().contains(current.party()))
                        .count()
                : 0;
    }
}

package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import se.samsyn.member.LoggedIn;
import se.samsyn.platform.DemoClock;

/** Lets people do things at moments of the past, in requests of their own. */
@ApplicationScoped
class Teller {

    /** Acts that share a commit: alone, each would wait for the disk. */
    private static final int TOGETHER = 40;

    @Inject
    RequestContextController requests;

    @Inject
    LoggedIn loggedIn;

    @Inject
    UserTransaction transaction;

    /**
     * Tells them in this order.
     *
     * @throws IllegalStateException if one is refused or fails, saying which
     */
    void tell(List<Timeline.Entry> entries) {
        for (int from = 0; from < entries.size(); from += TOGETHER) {
            var together = entries.subList(from, Math.min(from + TOGETHER, entries.size()));
            commit(() -> inTurns(together));
        }
    }

    /** Lets the system itself do something now, in a transaction of its own. */
    void now(Runnable act) {
        as(Timeline.SYSTEM, act);
    }

    private void commit(Runnable acts) {
        try {
            transaction.begin();
            try {
                acts.run();
            } catch (RuntimeException failure) {
                transaction.rollback();
                throw failure;
            }
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failure) {
            throw new IllegalStateException("a part of the story could not be kept", failure);
        }
    }

    /** Who does several things in a row comes in once. */
    private void inTurns(List<Timeline.Entry> entries) {
        int from = 0;
        while (from < entries.size()) {
            var who = entries.get(from).who();
            int to = from;
            while (to < entries.size() && entries.get(to).who().equals(who)) {
                to++;
            }
            var turn = entries.subList(from, to);
            as(who, () -> turn.forEach(Teller::act));
            from = to;
        }
    }

    private static void act(Timeline.Entry entry) {
        try {
            DemoClock.at(entry.at(), entry.act());
        } catch (RuntimeException failure) {
            throw new IllegalStateException(entry.at() + " " + entry.who() + ": " + entry.what(), failure);
        }
    }

    private void as(String who, Runnable act) {
        if (!requests.activate()) {
            throw new IllegalStateException("a request goes on already; each member needs their own");
        }
        try {
            if (who.equals(Timeline.SYSTEM)) {
                loggedIn.enterAsSystem();
            } else if (!who.equals(Timeline.RESIDENT)) {
                loggedIn.enter(who);
            }
            act.run();
        } finally {
            requests.deactivate();
        }
    }
}

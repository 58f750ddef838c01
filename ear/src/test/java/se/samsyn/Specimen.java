package se.samsyn;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.member.MemberId;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Numbers;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Permission;
import se.samsyn.platform.PublicChange;
import se.samsyn.platform.UseCase;

/** A use case that does nothing but show how use cases are carried out. */
@UseCase
public class Specimen {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final AtomicInteger tries = new AtomicInteger();

    @Inject
    SpecimenTable table;

    @Inject
    Numbers numbers;

    @Inject
    Event<PublicChange> publicChange;

    @Inject
    Outbox outbox;

    /** Something residents read. */
    private record Poster() implements PublicChange {}

    static int runs() {
        return RUNS.get();
    }

    public void unnamed() {
        RUNS.incrementAndGet();
    }

    @Allows(Permission.WORK_ON_PROBLEMS)
    public boolean guarded() {
        RUNS.incrementAndGet();
        return table.isInTransaction();
    }

    @Allows(Permission.WORK_ON_PROBLEMS)
    public void writesThenRefuses() {
        numbers.next("refused", 2026);
        throw new Refusal.NotFound(Specimen.class, "on purpose");
    }

    @Allows(Permission.ANYONE)
    public void findsNothing() {
        throw new Refusal.NotFound(Specimen.class, "on purpose");
    }

    @Allows(Permission.WORK_ON_PROBLEMS)
    public void publishes() {
        publicChange.fire(new Poster());
    }

    @Allows(Permission.WORK_ON_PROBLEMS)
    public void publishesThenRefuses() {
        publicChange.fire(new Poster());
        throw new Refusal.NotFound(Specimen.class, "on purpose");
    }

    /** Told as Hibernate tells it of a row that it waited for. */
    @Allows(Permission.WORK_ON_PROBLEMS)
    public int failsOnceWithADeadlock() {
        if (tries.incrementAndGet() == 1) {
            throw new OptimisticLockException(new SQLException("deadlock", "40001", 1213));
        }
        return tries.get();
    }

    @Allows(Permission.WORK_ON_PROBLEMS)
    public void isOvertaken() {
        throw new OptimisticLockException("on purpose");
    }

    @Allows(Permission.ANYONE)
    public long lines(String action) {
        return table.count("select count(*) from audit_line where action = ?1", action);
    }

    @Allows(Permission.ANYONE)
    public long lines(String action, MemberId subject) {
        return table.count(
                "select count(*) from audit_line where action = ?1 and subjects = ?2",
                action,
                "MemberId:" + subject.value());
    }

    @Allows(Permission.ANYONE)
    public void posts(String key) {
        outbox.post(key, Party.MUNICIPALITY, new Letter("prov@svedala.example", "Prov", "Ett prov.", null));
    }

    @Allows(Permission.ANYONE)
    public Set<Outbox.State> lettersOf(String prefix) {
        return outbox.states(prefix);
    }

    @Allows(Permission.ANYONE)
    public long numbersTaken(String series) {
        return table.count("select count(*) from counter where series = ?1", series);
    }
}

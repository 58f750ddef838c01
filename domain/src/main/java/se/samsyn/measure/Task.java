package se.samsyn.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.member.MemberId;
import se.samsyn.problem.ProblemId;

/**
 * What one member is to do for a problem by a day. It has no owner of its own: whoever sees the problem, and the
 * measure if it is for one, sees it.
 */
@Entity
@Table(name = "task")
class Task {

    static final int WORDS_MAX = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id", updatable = false))
    private @Nullable MeasureId measure;

    @Column(length = WORDS_MAX, nullable = false, updatable = false)
    private String words;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id", nullable = false, updatable = false))
    private MemberId member;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    private @Nullable LocalDate doneOn;

    @Embedded
    private Actor givenBy;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    /** For Hibernate only. */
    protected Task() {}

    /**
     * Gives it.
     *
     * @param today the day on which it is given
     * @throws RuleBroken if it says nothing or too much, its day is past, or a personnummer stands in it
     */
    static Task give(
            ProblemId problem,
            @Nullable MeasureId measure,
            Assignment what,
            Party party,
            Actor by,
            Instant at,
            LocalDate today) {
        if (what.words().isBlank()) {
            throw new RuleBroken(TaskRule.WORDS_NEEDED);
        }
        if (what.words().strip().length() > WORDS_MAX) {
            throw new RuleBroken(TaskRule.WORDS_TOO_LONG, WORDS_MAX);
        }
        if (what.dueOn().isBefore(today)) {
            throw new RuleBroken(TaskRule.DAY_PAST);
        }
        PersonData.refusePersonnummer(what.words());
        var task = new Task();
        task.id = TaskId.next();
        task.problem = problem;
        task.measure = measure;
        task.words = what.words().strip();
        task.member = what.member();
        task.party = party;
        task.dueOn = what.dueOn();
        task.givenBy = by;
        task.givenAt = at;
        return task;
    }

    /**
     * Says that it is done.
     *
     * @throws RuleBroken if it was done already, or is the other party's
     */
    void finish(LocalDate on, Party by) {
        if (by != party) {
            throw new RuleBroken(TaskRule.OTHER_PARTYS, party);
        }
        if (doneOn != null) {
            throw new RuleBroken(TaskRule.DONE_ALREADY);
        }
        doneOn = on;
    }

    /** @throws Stale if it has been changed since it was read */
    void mustBe(long read) {
        if (version != read) {
            throw new Stale();
        }
    }

    TaskId id() {
        return id;
    }

    long version() {
        return version;
    }

    ProblemId problem() {
        return problem;
    }

    /** The measure it is for; null when it is for the problem as a whole. */
    @Nullable
    MeasureId measure() {
        return measure;
    }

    String words() {
        return words;
    }

    MemberId member() {
        return member;
    }

    Party party() {
        return party;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is to be done. */
    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    Actor givenBy() {
        return givenBy;
    }
}

package se.samsyn.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Where a measure stands and how it came there. Only {@link Measure} changes it; the last entry and the status agree.
 */
@Embeddable
class MeasureProgress {

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private MeasureStatus status = MeasureStatus.PROPOSED;

    @Column(name = "reconsidered", nullable = false)
    private boolean reconsidered;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "finished_on")
    private @Nullable LocalDate finishedOn;

    /** What it led to, in words that are public. */
    @Column(name = "outcome", length = MeasureEntry.NOTE_MAX)
    private @Nullable String outcome;

    @ElementCollection
    @CollectionTable(name = "measure_entry", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "seq")
    private List<MeasureEntry> history = new ArrayList<>();

    void start(LocalDate on, Actor by, Instant at) {
        move(MeasureStatus.RUNNING, null, by, at);
        startedOn = on;
    }

    void finish(LocalDate on, Actor by, Instant at) {
        if (startedOn == null) {
            throw new RuleBroken(MeasureRule.NOT_STARTED);
        }
        if (on.isBefore(startedOn)) {
            throw new RuleBroken(MeasureRule.DONE_BEFORE_START, startedOn);
        }
        move(MeasureStatus.DONE, null, by, at);
        finishedOn = on;
    }

    void evaluate(String words, Actor by, Instant at) {
        if (words.isBlank()) {
            throw new RuleBroken(MeasureRule.OUTCOME_NEEDED);
        }
        move(MeasureStatus.EVALUATED, words, by, at);
        outcome = words.strip();
    }

    void cancel(LocalDate on, String reason, Actor by, Instant at) {
        move(MeasureStatus.CANCELLED, reason, by, at);
        finishedOn = startedOn == null ? null : on;
        reconsidered = false;
    }

    void goBack(MeasureStatus to, String reason, Actor by, Instant at) {
        if (MeasureCourse.between(status, to).filter(MeasureAct.RETURN::equals).isEmpty()) {
            throw new RuleBroken(MeasureRule.STEP_NOT_OFFERED, status, to);
        }
        move(to, reason, by, at);
        finishedOn = null;
        startedOn = to.isDecided() ? startedOn : null;
    }

    boolean reconsider(Actor by, Instant at) {
        boolean isUnderWay = status == MeasureStatus.DECIDED || status == MeasureStatus.RUNNING;
        if (reconsidered || !isUnderWay) {
            return false;
        }
        reconsidered = true;
        note(MeasureAct.RECONSIDER, null, by, at);
        return true;
    }

    void reaffirm(String reason, Actor by, Instant at) {
        if (!reconsidered) {
            throw new RuleBroken(MeasureRule.NOT_RECONSIDERED);
        }
        note(MeasureAct.REAFFIRM, reason, by, at);
        reconsidered = false;
    }

    void move(MeasureStatus to, @Nullable String reason, Actor by, Instant at) {
        var act = MeasureCourse.between(status, to)
                .orElseThrow(() -> new RuleBroken(MeasureRule.STEP_NOT_OFFERED, status, to));
        add(act, to, reason, by, at);
        status = to;
    }

    void note(MeasureAct act, @Nullable String words, Actor by, Instant at) {
        add(act, status, words, by, at);
    }

    /** The only place where history is written. */
    private void add(MeasureAct act, MeasureStatus then, @Nullable String words, Actor by, Instant at) {
        if (act.needsNote() && (words == null || words.isBlank())) {
            throw new RuleBroken(MeasureRule.REASON_NEEDED);
        }
        PersonData.refusePersonnummer(words);
        history.add(new MeasureEntry(act, then, at, by, words == null ? null : words.strip()));
    }

    MeasureStatus status() {
        return status;
    }

    boolean isReconsidered() {
        return reconsidered;
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    List<MeasureEntry> history() {
        return List.copyOf(history);
    }
}

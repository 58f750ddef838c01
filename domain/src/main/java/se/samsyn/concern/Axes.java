package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Where a concern stands. The axes move by themselves; what may follow on what is decided here and nowhere else. A step
 * that is not possible is refused with its {@link ConcernRule}.
 *
 * @param locked a child may be in need: shut away from all work
 */
@Embeddable
public record Axes(
        @Enumerated(EnumType.STRING) @Column(name = "moderation", length = 20, nullable = false) Moderation moderation,
        @Enumerated(EnumType.STRING) @Column(name = "handling", length = 20, nullable = false) Handling handling,
        @Enumerated(EnumType.STRING) @Column(name = "publication", length = 20, nullable = false)
                Publication publication,
        @Enumerated(EnumType.STRING) @Column(name = "progress", length = 20, nullable = false) Progress progress,
        @Column(name = "locked", nullable = false) boolean locked)
        implements Serializable {

    /** As it comes in. */
    static final Axes RECEIVED =
            new Axes(Moderation.NEW, Handling.UNHANDLED, Publication.NOT_PUBLIC, Progress.NONE, false);

    /** What the one who told is shown. */
    public PublicStatus status() {
        return PublicStatus.of(moderation, handling, progress);
    }

    Axes read() {
        refuseIf(moderation != Moderation.NEW, ConcernRule.READ_ALREADY);
        return with(Moderation.READING);
    }

    Axes masked() {
        return moderation == Moderation.APPROVED ? with(Moderation.MASKED) : this;
    }

    /** From now on it is counted in its area. */
    Axes approve(boolean masked) {
        return approvePart(masked).with(Publication.AGGREGATED);
    }

    /** The same of what was told and counted with another one. */
    Axes approvePart(boolean masked) {
        refuseIf(locked, ConcernRule.LOCKED);
        refuseIf(moderation != Moderation.NEW && moderation != Moderation.READING, ConcernRule.READ_ALREADY);
        return part(masked);
    }

    Axes reject() {
        refuseIf(moderation == Moderation.REJECTED, ConcernRule.REJECTED_ALREADY);
        return withdraw().with(Moderation.REJECTED).with(Handling.CLOSED);
    }

    /** Giving it to somebody starts the work; work that goes on under another name is not begun anew. */
    Axes assign() {
        mustBeOpen();
        return handling == Handling.UNHANDLED || handling == Handling.REOPENED ? with(Handling.ASSIGNED) : this;
    }

    Axes unassign() {
        mustBeOpen();
        return handling == Handling.ASSIGNED ? with(Handling.UNHANDLED) : this;
    }

    /** As {@link #unassign}; what is closed stays so. */
    Axes release() {
        return handling == Handling.CLOSED ? this : unassign();
    }

    Axes refer() {
        mustBeInWork();
        return with(Handling.REFERRED);
    }

    Axes answer() {
        mustHaveBeenRead();
        mustBeOpen();
        return with(Handling.ANSWERED);
    }

    Axes close() {
        mustHaveBeenRead();
        mustBeOpen();
        return with(Handling.CLOSED);
    }

    /** It is worked with as the same as another one. */
    Axes merge() {
        mustBeInWork();
        return with(Handling.CLOSED);
    }

    /** Written down by staff of what was told already: nothing more is counted in public. */
    Axes part(boolean masked) {
        return with(masked ? Moderation.MASKED : Moderation.APPROVED);
    }

    /** Lands in the queue again; a rejected one is read anew. */
    Axes reopen() {
        refuseIf(handling != Handling.CLOSED, ConcernRule.NOT_CLOSED);
        return with(moderation == Moderation.REJECTED ? Moderation.READING : moderation)
                .with(Handling.REOPENED);
    }

    /** The one who told says so: lands in the queue again, whatever was answered, closed or done. */
    Axes notSolved() {
        mustBeDoubtable();
        return with(moderation == Moderation.REJECTED ? Moderation.READING : moderation)
                .with(Handling.REOPENED);
    }

    void mustBeDoubtable() {
        refuseIf(!isDoubtable(), ConcernRule.NOTHING_TO_DOUBT);
    }

    /** Whether something was answered, closed or done that the one who told can say has not solved it. */
    boolean isDoubtable() {
        return handling == Handling.ANSWERED
                || handling == Handling.CLOSED
                || (progress == Progress.MEASURE_DONE && handling != Handling.REOPENED);
    }

    Axes lock() {
        refuseIf(locked, ConcernRule.LOCKED);
        var out = withdraw();
        return new Axes(out.moderation, out.handling, out.publication, out.progress, true);
    }

    /** It was not what it seemed, and is read anew. */
    Axes unlock() {
        refuseIf(!locked, ConcernRule.NOT_LOCKED);
        return new Axes(
                moderation.isAccepted() ? Moderation.READING : moderation, handling, publication, progress, false);
    }

    /** What was answered or closed by itself can recur all the same: a closed one stays closed and counts. */
    Axes link() {
        mustBeRead();
        var next = handling == Handling.CLOSED ? this : with(Handling.LINKED);
        return next.with(progress == Progress.NONE ? Progress.IN_PROBLEM : progress);
    }

    /** News of a measure of its problem; they count for a closed one too, whose teller may still look. */
    Axes progressTo(Progress news) {
        refuseIf(progress == Progress.NONE, ConcernRule.NOT_LINKED);
        return with(news);
    }

    /** Its text is fit to be worked with, whether or not the work is done. */
    void mustBeRead() {
        refuseIf(locked, ConcernRule.LOCKED);
        mustHaveBeenRead();
    }

    /** Whether it can become part of a problem. */
    boolean isLinkable() {
        return !locked && moderation.isAccepted();
    }

    void mustBeInWork() {
        refuseIf(locked, ConcernRule.LOCKED);
        mustHaveBeenRead();
        mustBeOpen();
    }

    /** A locked one can be answered and closed without approval: it is read elsewhere. */
    private void mustHaveBeenRead() {
        refuseIf(!moderation.isAccepted() && !locked, ConcernRule.TEXT_NOT_READ);
    }

    private void mustBeOpen() {
        refuseIf(handling == Handling.CLOSED, ConcernRule.CLOSED_ALREADY);
    }

    /** Whether it is part of public figures. */
    boolean isCounted() {
        return publication.isCounted() && !locked;
    }

    private static void refuseIf(boolean broken, ConcernRule rule) {
        if (broken) {
            throw new RuleBroken(rule);
        }
    }

    private Axes withdraw() {
        return publication == Publication.NOT_PUBLIC ? this : with(Publication.WITHDRAWN);
    }

    private Axes with(Moderation next) {
        return new Axes(next, handling, publication, progress, locked);
    }

    private Axes with(Handling next) {
        return new Axes(moderation, next, publication, progress, locked);
    }

    private Axes with(Publication next) {
        return new Axes(moderation, handling, next, progress, locked);
    }

    private Axes with(Progress next) {
        return new Axes(moderation, handling, publication, next, locked);
    }
}

package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;

/**
 * A specific, recurring problem that the parties work on together, from the first scan until it is closed, and again if
 * it comes back (S-08, S-52).
 *
 * <p>Root of the aggregate problem–history: it holds phase, history and leads, and nothing else changes with them.
 * Definition, causes, goals and evaluation are roots of their own, so that two parties can write at once. A problem is
 * always in exactly one {@link Phase}. It moves only by {@link #moveTo}, and each move leaves one {@link PhaseEntry};
 * the last entry and the current phase never disagree. A step back erases nothing (S-55).
 */
@Entity
@Table(name = "problem")
class Problem {

    static final int TITLE_MAX = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProblemId id;

    @Version
    private long version;

    /** As people say it: {@code P-2026-014}. */
    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Column(length = TITLE_MAX, nullable = false)
    private String title;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Phase phase;

    @Column(name = "cycle_no", nullable = false)
    private int cycle;

    /** When the current phase was entered; repeats the last entry for the sake of lists. */
    @Column(nullable = false)
    private Instant phaseSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_municipality"))
    private @Nullable MemberId municipalityLead;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lead_police"))
    private @Nullable MemberId policeLead;

    @ElementCollection
    @CollectionTable(name = "problem_focus_area", joinColumns = @JoinColumn(name = "problem_id"))
    @AttributeOverride(name = "value", column = @Column(name = "focus_area_id"))
    private Set<FocusAreaId> focusAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "problem_phase_entry", joinColumns = @JoinColumn(name = "problem_id"))
    @OrderColumn(name = "seq")
    private List<PhaseEntry> history = new ArrayList<>();

    /** For Hibernate only. */
    protected Problem() {}

    /**
     * Raises a new problem; its work starts with scanning. Both parties see it unless its visibility says otherwise.
     *
     * @throws RuleBroken if the title is missing, too long or holds a personnummer, or it belongs to no focus area
     *     (S-33)
     */
    static Problem raise(
            ProblemId id,
            String number,
            String title,
            Owner owner,
            Visibility visibility,
            Set<FocusAreaId> focusAreas,
            Actor by,
            Instant at) {
        if (focusAreas.isEmpty()) {
            throw new RuleBroken(ProblemRule.FOCUS_AREA_NEEDED);
        }
        var problem = new Problem();
        problem.id = id;
        problem.number = number;
        problem.rename(title);
        problem.owner = owner;
        problem.visibility = visibility;
        problem.focusAreas = new HashSet<>(focusAreas);
        problem.cycle = 1;
        problem.enter(Step.RAISED, Move.to(Phase.SCANNING, null), by, at);
        return problem;
    }

    ProblemId id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    Phase phase() {
        return phase;
    }

    /** Which turn of the cycle it is in, from 1 (S-52). */
    int cycle() {
        return cycle;
    }

    Instant phaseSince() {
        return phaseSince;
    }

    Set<FocusAreaId> focusAreas() {
        return Set.copyOf(focusAreas);
    }

    @Nullable
    MemberId lead(Party party) {
        return party == Party.MUNICIPALITY ? municipalityLead : policeLead;
    }

    /** In the order in which it happened; never empty. */
    List<PhaseEntry> history() {
        return List.copyOf(history);
    }

    void rename(String newTitle) {
        var stripped = newTitle.strip();
        if (stripped.isEmpty()) {
            throw new RuleBroken(ProblemRule.TITLE_NEEDED);
        }
        if (stripped.length() > TITLE_MAX) {
            throw new RuleBroken(ProblemRule.TITLE_TOO_LONG, TITLE_MAX);
        }
        PersonData.refusePersonnummer(stripped);
        title = stripped;
    }

    /** Names who leads the work for a party; null leaves the seat empty. */
    void appoint(Party party, @Nullable MemberId lead) {
        if (party == Party.MUNICIPALITY) {
            municipalityLead = lead;
        } else {
            policeLead = lead;
        }
    }

    /** Lets the other party see it. Only ever widens. */
    void share() {
        if (visibility == Visibility.UNIT || visibility == Visibility.PARTY) {
            visibility = Visibility.BOTH;
        }
    }

    /**
     * Moves the problem through the cycle.
     *
     * @param readiness of the phase it is in: a step forward with something missing asks for a reason too
     * @return the line that the move left in the history
     * @throws RuleBroken if it is there already, what the step asks for was not said, or a personnummer was
     */
    PhaseEntry moveTo(Move move, Readiness readiness, Actor by, Instant at) {
        var step = SaraCycle.between(phase, move.to()).orElseThrow(() -> new RuleBroken(ProblemRule.ALREADY_THERE));
        if (step == Step.FORWARD && !readiness.isComplete() && move.reason() == null) {
            throw new RuleBroken(readiness.missing().get(0));
        }
        if (step == Step.BACK && move.back() == null) {
            throw new RuleBroken(ProblemRule.BACK_REASON_NEEDED);
        }
        if (step.needsReason() && move.reason() == null && needsWords(step, move)) {
            throw new RuleBroken(ProblemRule.REASON_NEEDED);
        }
        if (move.reason() != null && move.reason().length() > PhaseEntry.REASON_MAX) {
            throw new RuleBroken(ProblemRule.REASON_TOO_LONG, PhaseEntry.REASON_MAX);
        }
        PersonData.refusePersonnummer(move.reason());
        if (step == Step.CLOSE && move.outcome() == null) {
            throw new RuleBroken(ProblemRule.OUTCOME_NEEDED);
        }
        if (SaraCycle.beginsCycle(phase, step)) {
            cycle++;
        }
        return enter(step, move, by, at);
    }

    /** "New information" says enough by itself; everything else is told in words. */
    private static boolean needsWords(Step step, Move move) {
        return step != Step.BACK || move.back() == BackReason.OTHER;
    }

    /** The only place where phase and history are written. */
    private PhaseEntry enter(Step step, Move move, Actor by, Instant at) {
        var entry = new PhaseEntry(
                move.to(),
                step,
                cycle,
                at,
                by,
                step == Step.BACK ? move.back() : null,
                move.reason(),
                step == Step.CLOSE ? move.outcome() : null);
        history.add(entry);
        phase = entry.phase();
        phaseSince = at;
        return entry;
    }
}

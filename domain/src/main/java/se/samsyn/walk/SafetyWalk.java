package se.samsyn.walk;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Settings;

/**
 * A safety walk (trygghetsvandring), from its plan to its end (S-41). A joint one is seen by both parties, and both
 * note on it; what it is, its owner says.
 *
 * <p>What is noted on it is no part of it: each note is a report that came in at once, see {@link WalkNoting}.
 */
@Entity
@Table(name = "safety_walk")
class SafetyWalk {

    static final int SUMMARY_MAX = 4000;
    static final int PARTICIPANTS_MAX = 9999;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WalkId id;

    @Version
    private long version;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Visibility visibility;

    @Column(length = Plan.TITLE_MAX, nullable = false)
    private String title;

    @Column(nullable = false)
    private Instant beginsAt;

    @Column(length = Plan.PLACE_MAX, nullable = false)
    private String meetingPlace;

    @Column(length = Plan.PURPOSE_MAX, nullable = false)
    private String purpose;

    @ElementCollection
    @CollectionTable(name = "safety_walk_stop", joinColumns = @JoinColumn(name = "walk_id"))
    @OrderColumn(name = "seq")
    @Column(name = "words", length = Plan.PLACE_MAX, nullable = false)
    private List<String> stops = new ArrayList<>();

    private @Nullable Integer participants;

    @Column(length = SUMMARY_MAX)
    private @Nullable String summary;

    private @Nullable Instant endedAt;

    /** For Hibernate only. */
    protected SafetyWalk() {}

    /**
     * Plans one.
     *
     * @param joint whether the other party sees it, too
     * @throws RuleBroken as {@link Plan#checked} says
     */
    static SafetyWalk plan(Plan plan, boolean joint, Owner owner) {
        var walk = new SafetyWalk();
        walk.id = WalkId.next();
        walk.owner = owner;
        walk.visibility = Visibility.PARTY;
        walk.write(plan, joint);
        return walk;
    }

    /** Plans it anew. What the other party knows of, it goes on knowing of. */
    void replan(Plan plan, boolean joint, Party by) {
        mustBeOf(by);
        mustGoOn();
        write(plan, joint);
    }

    private void write(Plan plan, boolean joint) {
        beginsAt = plan.checked();
        title = plan.title();
        meetingPlace = plan.meetingPlace();
        purpose = plan.purpose();
        stops.clear();
        stops.addAll(plan.stops());
        if (joint) {
            visibility = Visibility.BOTH;
        }
    }

    /**
     * Ends it: nothing more is noted on it.
     *
     * @param came how many took part; none of one that nobody came to
     * @param words what people saw on the whole; may be empty
     */
    void end(@Nullable Integer came, String words, Party by, Instant at) {
        mustBeOf(by);
        mustGoOn();
        if (at.isBefore(beginsAt)) {
            throw new RuleBroken(WalkRule.NOT_BEGUN);
        }
        if (came == null || came < 0 || came > PARTICIPANTS_MAX) {
            throw new RuleBroken(WalkRule.PARTICIPANTS_NEEDED, PARTICIPANTS_MAX);
        }
        var text = words.replace("\r\n", "\n").strip();
        Plan.mustFit(text, SUMMARY_MAX);
        participants = came;
        summary = text;
        endedAt = at;
    }

    /** @throws RuleBroken if it has ended */
    void mustGoOn() {
        if (endedAt != null) {
            throw new RuleBroken(WalkRule.ENDED);
        }
    }

    /**
     * The day on which that was said which is noted now: that of the walk, since sheets of paper are written down after
     * it (TF 2 kap. 9 §), or today where it is yet to come.
     */
    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now.isBefore(beginsAt) ? now : beginsAt, Settings.ZONE);
    }

    private void mustBeOf(Party by) {
        if (by != owner.party()) {
            throw new RuleBroken(WalkRule.ONLY_OWNER_CHANGES);
        }
    }

    /** @throws Stale if it has been changed since it was read */
    void mustBe(long read) {
        if (version != read) {
            throw new Stale();
        }
    }

    WalkId id() {
        return id;
    }

    long version() {
        return version;
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isJoint() {
        return visibility == Visibility.BOTH;
    }

    Plan plan() {
        return new Plan(title, beginsAt, meetingPlace, purpose, stops);
    }

    String title() {
        return title;
    }

    String meetingPlace() {
        return meetingPlace;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    /** Null while it has not ended; so are the next two. */
    @Nullable
    Integer participants() {
        return participants;
    }

    @Nullable
    String summary() {
        return summary;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}

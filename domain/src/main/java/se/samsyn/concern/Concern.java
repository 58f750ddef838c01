package se.samsyn.concern;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;

/**
 * What somebody told of a place, from its receipt to its answer (S-41). Its owner's party sees all of it, the other one
 * the parts that are shared with it, by an act with its legal ground.
 *
 * <p>Its {@link Axes} say where it stands, and {@link PublicStatus} what the one who told is shown of that. Each change
 * leaves one {@link ConcernEntry}; nothing is erased from the history.
 */
@Entity
@Table(name = "concern")
class Concern extends Received {

    static final int ANSWER_MAX = 2000;

    @Version
    private long version;

    @Column(name = "category_code", length = Category.CODE_MAX, nullable = false)
    private String category;

    @Embedded
    private Words words;

    @Column(nullable = false)
    private boolean masked;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Visibility visibility;

    @Embedded
    private SharedParts shared = SharedParts.NONE;

    private @Nullable UUID assignee;

    @Embedded
    private Axes axes;

    @Embedded
    private Desk desk = Desk.NEW;

    @Embedded
    private @Nullable Kinship kin = Kinship.NONE;

    @Embedded
    private @Nullable Referral referral;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private @Nullable RejectReason rejectReason;

    /** Public: the one who told reads it. */
    @Column(length = ANSWER_MAX)
    private @Nullable String answer;

    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "concern_entry", joinColumns = @JoinColumn(name = "concern_id"))
    @OrderColumn(name = "seq")
    private List<ConcernEntry> history = new ArrayList<>();

    /** For Hibernate only. */
    protected Concern() {}

    /** @param known whether the other party has written it down for somebody: it knows it already */
    private Concern(Marks marks, Category about, Owner to, Submission told, Arrival arrival, boolean known) {
        super(marks, told, arrival, about.days());
        category = about.code();
        words = told.words().masked();
        masked = !words.equals(told.words());
        owner = to;
        visibility = known ? Visibility.BOTH : Visibility.PARTY;
        shared = known ? SharedParts.TOLD : SharedParts.NONE;
        axes = Axes.RECEIVED;
    }

    /**
     * Receives what somebody told.
     *
     * @param told already checked
     * @param to who gets it
     */
    static Concern receive(
            Marks marks, Category about, Placement to, Submission told, Arrival arrival, Actor by, Instant at) {
        boolean known = by.party() != null && by.party() != to.owner().party();
        var concern = new Concern(marks, about, to.owner(), told, arrival, known);
        concern.enter(
                ConcernEvent.RECEIVED, concern.axes, null, concern.channel().name(), null, by, at);
        concern.enter(ConcernEvent.ROUTED, concern.axes, null, to.code(), null, Actor.SYSTEM, at);
        return concern;
    }

    /** What the queue goes by changes without a line of history. */
    void arrange(UnaryOperator<Desk> how) {
        desk = how.apply(desk);
    }

    /** Somebody begins to read: the one who told sees that. */
    void beginReading(Actor by, Instant at) {
        enter(ConcernEvent.READING, axes.read(), null, null, null, by, at);
    }

    /** Replaces the words by ones with more masked. The caller has sealed the original. */
    void mask(Words by, Actor who, Instant at) {
        words = by;
        masked = true;
        enter(ConcernEvent.TEXT_MASKED, axes.masked(), null, null, null, who, at);
    }

    /** The words are fit to be worked with. */
    void approve(Actor by, Instant at) {
        var next = kin().first() == null ? axes.approve(masked) : axes.approvePart(masked);
        enter(ConcernEvent.APPROVED, next, null, next.moderation().name(), null, by, at);
    }

    /** It will not be worked with. The one who told reads why. */
    void reject(RejectReason reason, @Nullable String note, Actor by, Instant at) {
        kin().mustStandAlone();
        var text = StaffText.optional(note, StaffText.MAX);
        enter(ConcernEvent.REJECTED, axes.reject(), null, reason.name(), text, by, at);
        rejectReason = reason;
        closedAt = at;
    }

    /** Nothing but the category changes; {@link #move} follows where the rules say so. */
    void changeCategory(Category to, Actor by, Instant at) {
        if (to.code().equals(category)) {
            throw new RuleBroken(ConcernRule.SAME_CATEGORY);
        }
        enter(ConcernEvent.CATEGORY_CHANGED, axes, category, to.code(), null, by, at);
        category = to.code();
    }

    /** Another unit has it, or others work with it; nothing else changes. */
    void move(ConcernEvent why, @Nullable String from, Placement to, @Nullable String note, Actor by, Instant at) {
        enter(why, axes, from, to.code(), note, by, at);
        owner = to.owner();
    }

    /** @param to null to lay it back into the queue */
    void assign(@Nullable MemberId to, Actor by, Instant at) {
        var next = to == null ? axes.unassign() : axes.assign();
        var from = assignee;
        assignee = to == null ? null : to.value();
        var event = to == null ? ConcernEvent.UNASSIGNED : ConcernEvent.ASSIGNED;
        enter(event, next, Objects.toString(from, null), Objects.toString(assignee, null), null, by, at);
    }

    /** Whoever has it may not: it is laid back, be it closed or not. */
    void release(Actor by, Instant at) {
        enter(ConcernEvent.UNASSIGNED, axes.release(), Objects.toString(assignee, null), null, null, by, at);
        assignee = null;
    }

    void refer(Referral to, Actor by, Instant at) {
        enter(ConcernEvent.REFERRED, axes.refer(), null, to.receiver(), to.reason(), by, at);
        referral = to;
    }

    /** What the other party sees of it changes; that it is there it knows from now on. */
    void show(SharedParts parts, ConcernEvent why, String which, @Nullable String ground, Actor by, Instant at) {
        mustBeOf(by, ConcernRule.ONLY_OWNER_SHARES);
        shared = parts;
        visibility = Visibility.BOTH;
        enter(why, axes, which, ground, null, by, at);
    }

    /** @param text public: the one who told reads it */
    void answer(String text, Actor by, Instant at) {
        var next = axes.answer();
        answer = StaffText.needed(text, ANSWER_MAX, ConcernRule.ANSWER_NEEDED);
        enter(ConcernEvent.ANSWERED, next, null, null, answer, by, at);
    }

    /** @param text public; the reason, needed unless a measure was carried out */
    void close(@Nullable String text, Actor by, Instant at) {
        var next = axes.close();
        var reason = axes.progress() == Progress.MEASURE_DONE
                ? StaffText.optional(text, ANSWER_MAX)
                : StaffText.needed(text, ANSWER_MAX, ConcernRule.REASON_NEEDED);
        answer = reason == null ? answer : reason;
        closedAt = at;
        enter(ConcernEvent.CLOSED, next, null, null, reason, by, at);
    }

    /** Lands in the queue again, for everybody to see. */
    void reopen(String why, Actor by, Instant at) {
        kin().mustStandAlone();
        var reason = StaffText.needed(why, StaffText.MAX, ConcernRule.REASON_NEEDED);
        enter(ConcernEvent.REOPENED, axes.reopen(), null, null, reason, by, at);
        rejectReason = null;
        closedAt = null;
    }

    /**
     * It tells of the same event as another one, and is worked with there from now on. What the one who told is shown
     * is what that one comes to, and it ends when that one does.
     *
     * @param main no duplicate itself
     */
    void mergeInto(Concern main, Actor by, Instant at) {
        main.axes.mustBeRead();
        var next = kin().isDuplicate() ? axes : axes.merge();
        kin = kin().sameAs(main.id());
        var to = main.id().value().toString();
        enter(ConcernEvent.MERGED, next, main.axes.status(), null, to, null, by, at);
        endWith(main);
    }

    /** Its main one has ended, or goes on. */
    void endWith(Concern main) {
        closedAt = main.closedAt;
    }

    /** It was not the same after all, and lands in the queue again. */
    void separate(Actor by, Instant at) {
        var from = kin().main();
        if (from == null) {
            throw new RuleBroken(ConcernRule.NOT_MERGED);
        }
        kin = kin().alone();
        closedAt = null;
        enter(ConcernEvent.SEPARATED, axes.reopen(), null, from.value().toString(), null, by, at);
    }

    /** Staff have taken it out of another one, and written it down themselves: it is read already. */
    void beginAsPartOf(Concern first, Actor by, Instant at) {
        kin = kin().partOf(first.id());
        var from = first.id().value().toString();
        enter(ConcernEvent.SPLIT, axes.part(masked), from, null, null, by, at);
    }

    /** The one who told says that it is not solved. Their words lie apart ({@link Addition}), as do those of a fact. */
    void notSolved(Actor by, Instant at) {
        kin = kin().alone();
        enter(ConcernEvent.NOT_SOLVED, axes.notSolved(), null, null, null, by, at);
        rejectReason = null;
        closedAt = null;
    }

    /** Something happened to a photo, or between staff and the one who told; where the concern stands is as before. */
    void note(ConcernEvent event, @Nullable String from, @Nullable String to, Actor by, Instant at) {
        enter(event, axes, from, to, null, by, at);
    }

    /** A child may be in need: what it says is for the social services, not for the work here. */
    void lock(Actor by, Instant at) {
        enter(ConcernEvent.LOCKED, axes.lock(), null, null, null, by, at);
    }

    void unlock(String why, Actor by, Instant at) {
        mustBeOf(by, ConcernRule.ONLY_OWNER_OPENS);
        var reason = StaffText.needed(why, StaffText.MAX, ConcernRule.REASON_NEEDED);
        enter(ConcernEvent.UNLOCKED, axes.unlock(), null, null, reason, by, at);
    }

    /** What only its owner's party can do. */
    void mustBeOf(Actor by, ConcernRule refusal) {
        if (by.party() != owner.party()) {
            throw new RuleBroken(refusal);
        }
    }

    /** It has become part of a problem. */
    void link(Actor by, Instant at) {
        kin().mustStandAlone();
        enter(ConcernEvent.LINKED, axes.link(), null, null, null, by, at);
    }

    /** A measure of its problem was decided or carried out. There can be several; the same news is told once. */
    void measure(Progress news, Actor by, Instant at) {
        if (axes.progress() != news) {
            enter(ConcernEvent.valueOf(news.name()), axes.progressTo(news), null, null, null, by, at);
        }
    }

    private void enter(
            ConcernEvent event,
            Axes next,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note,
            Actor by,
            Instant at) {
        // whatever happens to a duplicate, the one who told goes on being shown what its main one comes to
        var status = kin().isDuplicate() ? history.get(history.size() - 1).status() : next.status();
        enter(event, next, status, from, to, note, by, at);
    }

    /** The only place where axes and history are written. */
    private void enter(
            ConcernEvent event,
            Axes next,
            PublicStatus status,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note,
            Actor by,
            Instant at) {
        axes = next;
        desk = desk.after(event);
        history.add(new ConcernEntry(event, from, to, note, status, event.seenBy(visibility), by, at));
    }

    long version() {
        return version;
    }

    Kinship kin() {
        return Objects.requireNonNullElse(kin, Kinship.NONE);
    }

    String category() {
        return category;
    }

    Words words() {
        return words;
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    SharedParts shared() {
        return shared;
    }

    @Nullable
    MemberId assignee() {
        return assignee == null ? null : new MemberId(assignee);
    }

    Axes axes() {
        return axes;
    }

    boolean isUnread() {
        return desk.unread();
    }

    @Nullable
    Referral referral() {
        return referral;
    }

    @Nullable
    RejectReason rejectReason() {
        return rejectReason;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    /** In the order in which it happened; never empty. */
    List<ConcernEntry> history() {
        return List.copyOf(history);
    }
}

package se.samsyn.measure;

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
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;
import se.samsyn.problem.ProblemId;

/**
 * Something the parties do against the causes of a problem (S-59 to S-61).
 *
 * <p>Root of the aggregate measure–history. Its status moves only along {@link MeasureCourse}, and each act leaves one
 * {@link MeasureEntry}. Publication is apart from status: only what is decided can be published, and what is published
 * stays so, also when it is cancelled, until somebody withdraws it. A step back of the problem never removes a measure,
 * it is marked as reconsidered (S-55).
 */
@Entity
@Table(name = "measure")
@SecondaryTable(name = "measure_place", pkJoinColumns = @PrimaryKeyJoinColumn(name = "measure_id"))
public class Measure {

    public static final int TITLE_MAX = 120;
    public static final int INTERNAL_MAX = 4000;
    public static final int CATEGORY_MAX = 10;
    public static final int PLACE_MAX = 120;
    public static final int AREA_MAX = 40;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeasureId id;

    @Version
    private long version;

    @Column(length = 20, nullable = false, updatable = false)
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problem;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Visibility visibility;

    @Embedded
    private MeasurePlan plan;

    @Embedded
    private Effort effort;

    @ElementCollection
    @CollectionTable(name = "measure_code", joinColumns = @JoinColumn(name = "measure_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "code", length = 20, nullable = false)
    private Set<MeasureCode> codes = new HashSet<>();

    @Embedded
    private @Nullable BrokenLink link;

    @Embedded
    private MeasureProgress progress;

    @Embedded
    private @Nullable MeasurePublication publication;

    @Column(table = "measure_place", columnDefinition = "point")
    private @Nullable Point point;

    @Column(length = PLACE_MAX)
    private @Nullable String placeWords;

    @Column(length = AREA_MAX)
    private @Nullable String areaCode;

    @Column(nullable = false)
    private Instant updatedAt;

    /** For Hibernate only. */
    protected Measure() {}

    /**
     * Puts a measure into the inventory. Both parties see it unless it is narrowed.
     *
     * @param number as people say it, such as {@code A-2026-014}
     */
    public static Measure propose(
            String number, ProblemId problem, MeasureOutline outline, Owner owner, Actor by, Instant at) {
        return propose(number, problem, outline, owner, Visibility.BOTH, by, at);
    }

    static Measure propose(
            String number,
            ProblemId problem,
            MeasureOutline outline,
            Owner owner,
            Visibility visibility,
            Actor by,
            Instant at) {
        var measure = new Measure();
        measure.id = MeasureId.next();
        measure.number = number;
        measure.problem = problem;
        measure.owner = owner;
        measure.visibility = visibility;
        measure.plan = new MeasurePlan();
        measure.progress = new MeasureProgress();
        measure.progress.note(MeasureAct.PROPOSE, null, by, at);
        measure.effort = Effort.of(owner.party());
        measure.outline(outline, at);
        return measure;
    }

    /**
     * Writes down anew what it is. A decided measure keeps a focus area and a cause.
     *
     * @throws RuleBroken if the title is missing, a personnummer stands in it, or it is decided and would lose what the
     *     decision rests on
     */
    public void outline(MeasureOutline outline, Instant at) {
        plan.write(outline, status().isDecided());
        updatedAt = at;
    }

    /** Says by what it is to work, and which link of the chain of events it breaks (S-63). Residents do not read it. */
    void aim(Set<MeasureCode> ways, @Nullable BrokenLink broken, Instant at) {
        codes.retainAll(ways);
        codes.addAll(ways);
        link = broken;
        updatedAt = at;
    }

    /** Says what a party does, or with null that it does nothing after all. */
    public void contribute(Party party, @Nullable Contribution contribution, Instant at) {
        effort.put(party, contribution, owner.party());
        updatedAt = at;
    }

    /** Writes what residents are to read. */
    public void describe(PublicText text, Instant at) {
        publication().write(text);
        updatedAt = at;
    }

    /**
     * Shows it on the public map, rounded so that no home can be told apart (domain.md 4.5).
     *
     * @param where rounded by {@link GeoPoint#coarse}; null when it has no single place
     * @param words the place as people call it
     * @param area the code of its area; null when it holds for the whole municipality
     */
    public void showAt(@Nullable GeoPoint where, String words, @Nullable String area, Actor by, Instant at) {
        PersonData.refusePersonnummer(words);
        point = where == null ? null : where.coarse().stored();
        placeWords = words.strip();
        areaCode = area;
        if (publishedAt() != null) {
            progress.note(MeasureAct.CORRECT, null, by, at);
        }
        updatedAt = at;
    }

    /** Opens or narrows who of staff sees it. */
    public void share(Visibility with, String ground, Actor by, Instant at) {
        progress.note(MeasureAct.SHARE, ground, by, at);
        visibility = with;
    }

    public void choose(Actor by, Instant at) {
        progress.move(MeasureStatus.CHOSEN, null, by, at);
        updatedAt = at;
    }

    /**
     * Decides it.
     *
     * @throws RuleBroken without focus area or cause (7.8 #6), or if the other party owns it
     */
    public void decide(Actor by, Instant at) {
        if (by.party() != owner.party()) {
            throw new RuleBroken(MeasureRule.OWNER_DECIDES, owner.party());
        }
        outline().mustBeDecidable();
        progress.move(MeasureStatus.DECIDED, null, by, at);
        updatedAt = at;
    }

    public void start(LocalDate on, Actor by, Instant at) {
        progress.start(on, by, at);
        updatedAt = at;
    }

    public void finish(LocalDate on, Actor by, Instant at) {
        progress.finish(on, by, at);
        updatedAt = at;
    }

    /** Says what it led to; the words are public. */
    public void evaluate(String words, Actor by, Instant at) {
        progress.evaluate(words, by, at);
        updatedAt = at;
    }

    /** Gives it up. Published, it stays so, that residents see it. */
    public void cancel(LocalDate on, String reason, Actor by, Instant at) {
        progress.cancel(on, reason, by, at);
        updatedAt = at;
    }

    /** Takes it back to an earlier status. What is no longer decided is no longer published. */
    public void goBack(MeasureStatus to, String reason, Actor by, Instant at) {
        progress.goBack(to, reason, by, at);
        if (!to.isDecided()) {
            publication().end();
        }
        updatedAt = at;
    }

    /**
     * Marks it as thought over again (S-55). Only what is decided and not yet done is; answers whether it was marked.
     */
    public boolean reconsider(Actor by, Instant at) {
        var marked = progress.reconsider(by, at);
        updatedAt = marked ? at : updatedAt;
        return marked;
    }

    /** Takes the mark away: it was thought over and stays. */
    public void reaffirm(String reason, Actor by, Instant at) {
        progress.reaffirm(reason, by, at);
        updatedAt = at;
    }

    /**
     * Shows it to the public as it reads now, the first time or again.
     *
     * @param free a slug that nothing has ever had; used the first time only
     */
    public void publish(String free, Actor by, Instant at) {
        if (!status().isDecided()) {
            throw new RuleBroken(MeasureRule.NOT_YET_DECIDED);
        }
        progress.note(publishedAt() == null ? MeasureAct.PUBLISH : MeasureAct.CORRECT, null, by, at);
        publication().begin(free, ShownPage.of(this), at);
        updatedAt = at;
    }

    /** Lets what the public reads follow what was written. */
    void follow(Actor by, Instant at) {
        if (publication().lags(ShownPage.of(this))) {
            progress.note(MeasureAct.CORRECT, null, by, at);
            publication().show(ShownPage.of(this));
        }
    }

    /** Takes it away from the public. Its slug stays its own. */
    public void withdraw(String reason, Actor by, Instant at) {
        if (publishedAt() == null) {
            throw new RuleBroken(MeasureRule.NOT_PUBLISHED);
        }
        progress.note(MeasureAct.WITHDRAW, reason, by, at);
        publication().end();
    }

    /**
     * Lets only what was read be changed.
     *
     * @param read the version that was read
     * @throws Stale if it has been changed since
     */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    public MeasureId id() {
        return id;
    }

    long version() {
        return version;
    }

    public String number() {
        return number;
    }

    /** Null until it is published the first time. */
    public @Nullable String slug() {
        return publication().slug();
    }

    public ProblemId problem() {
        return problem;
    }

    public MeasureOutline outline() {
        return plan.outline();
    }

    Set<MeasureCode> codes() {
        return Set.copyOf(codes);
    }

    /** Null while none is named. */
    @Nullable
    BrokenLink link() {
        return link;
    }

    public Owner owner() {
        return owner;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** By party; a party that does nothing is absent. */
    public Map<Party, Contribution> contributions() {
        return effort.contributions();
    }

    String title() {
        return plan.title();
    }

    /** Whether a party owns it or contributes to it. */
    boolean acts(Party party) {
        return effort.acts(party);
    }

    public MeasureStatus status() {
        return progress.status();
    }

    MeasureProgress progress() {
        return progress;
    }

    public PublicText publicText() {
        return publication().text();
    }

    /** Hibernate has none where nothing was ever written. */
    MeasurePublication publication() {
        if (publication == null) {
            publication = new MeasurePublication();
        }
        return publication;
    }

    /** What it led to; null until it is evaluated. */
    public @Nullable String outcome() {
        return progress.outcome();
    }

    public MeasurePlace place() {
        return new MeasurePlace(point == null ? null : GeoPoint.of(point), placeWords, areaCode);
    }

    /** Null while the public does not see it. */
    public @Nullable Instant publishedAt() {
        return publication().since();
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

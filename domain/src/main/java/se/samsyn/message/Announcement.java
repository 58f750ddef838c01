package se.samsyn.message;

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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.MeasureId;
import se.samsyn.platform.Standing;

/**
 * What one or both parties tell residents (S-49, S-50).
 *
 * <p>There are two texts: the one being worked on, of which every change is a revision, and the one the public reads,
 * which is a copy of an approved revision. An edit never reaches the public by itself; after publication it waits as a
 * correction until it is approved like the first text.
 */
@Entity
@Table(name = "announcement")
public class Announcement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AnnouncementId id;

    @Version
    private long version;

    @Column(length = 80)
    private @Nullable String slug;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private AnnouncementStatus status;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private AnnouncementMode mode;

    @Column(length = AnnouncementDraft.REASON_MAX)
    private @Nullable String singleReason;

    /** The language it is written in, as in {@code lang} attributes. */
    @Column(length = 16, nullable = false)
    private String language;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private Visibility visibility;

    @Embedded
    private AnnouncementText text;

    @ElementCollection
    @CollectionTable(name = "announcement_channel", joinColumns = @JoinColumn(name = "announcement_id"))
    @Column(name = "channel", length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Channel> channels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "announcement_measure", joinColumns = @JoinColumn(name = "announcement_id"))
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private Set<MeasureId> measures = new HashSet<>();

    @Embedded
    private Translations translations = new Translations();

    @Column(nullable = false)
    private Instant changedAt;

    @Column(length = AnnouncementDraft.REASON_MAX)
    private @Nullable String withdrawnReason;

    private @Nullable Integer publishedRevision;

    @Embedded
    @AttributeOverride(name = "title", column = @Column(name = "published_title", length = AnnouncementText.TITLE_MAX))
    @AttributeOverride(name = "lead", column = @Column(name = "published_lead", length = AnnouncementText.LEAD_MAX))
    @AttributeOverride(name = "body", column = @Column(name = "published_body", length = AnnouncementText.BODY_COLUMN))
    private @Nullable AnnouncementText publishedText;

    @ElementCollection
    @CollectionTable(name = "announcement_published_measure", joinColumns = @JoinColumn(name = "announcement_id"))
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private Set<MeasureId> publishedMeasures = new HashSet<>();

    private @Nullable Instant publishedAt;
    private @Nullable Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "announcement_correction", joinColumns = @JoinColumn(name = "announcement_id"))
    @OrderColumn(name = "seq")
    private List<Correction> corrections = new ArrayList<>();

    /** For Hibernate only. */
    protected Announcement() {}

    /** Begins a draft that only the owner's party sees. */
    public static Announcement draft(Owner owner, AnnouncementDraft draft, Instant at) {
        var announcement = new Announcement();
        announcement.id = AnnouncementId.next();
        announcement.status = AnnouncementStatus.DRAFT;
        announcement.language = "sv";
        announcement.owner = owner;
        announcement.visibility = Visibility.PARTY;
        announcement.mode = draft.mode();
        announcement.write(draft, at);
        return announcement;
    }

    /**
     * Writes it anew. What waits for approval or is published stays whole.
     *
     * @throws RuleBroken if it is withdrawn, loses what it needs, changes who speaks after publication, or holds a
     *     personnummer
     */
    public void write(AnnouncementDraft draft, Instant at) {
        if (status == AnnouncementStatus.WITHDRAWN) {
            throw new RuleBroken(AnnouncementRule.IS_WITHDRAWN);
        }
        if (status == AnnouncementStatus.PUBLISHED && draft.mode() != mode) {
            throw new RuleBroken(AnnouncementRule.MODE_IS_SET);
        }
        if (status != AnnouncementStatus.DRAFT) {
            draft.mustBeWhole();
        }
        draft.refusePersonnummer();
        if (text != null && !text.equals(draft.text())) {
            translations.leaveBehind();
        }
        text = draft.text();
        mode = draft.mode();
        singleReason = draft.singleReason();
        channels.retainAll(draft.channels());
        channels.addAll(draft.channels());
        measures.retainAll(draft.measures());
        measures.addAll(draft.measures());
        changedAt = at;
        showToBothIfJoint();
    }

    /**
     * Says it in another language too, or with null no longer.
     *
     * @param other the language, as in {@code lang} attributes; not the one it is written in
     * @throws RuleBroken if it is withdrawn, or the translation lacks title, lead or body or holds a personnummer
     */
    public void translate(String other, @Nullable Translation translation, Instant at) {
        if (status == AnnouncementStatus.WITHDRAWN) {
            throw new RuleBroken(AnnouncementRule.IS_WITHDRAWN);
        }
        if (other.equals(language)) {
            throw new IllegalArgumentException("it is written in " + other);
        }
        if (translation != null && !translation.text().isWhole()) {
            throw new RuleBroken(AnnouncementRule.TEXT_NEEDED);
        }
        translations.put(other, translation);
        changedAt = at;
    }

    /** Sends it for approval; from now on a joint one is before both parties. */
    public void send(Instant at) {
        if (status != AnnouncementStatus.DRAFT) {
            throw new RuleBroken(AnnouncementRule.ALREADY_SENT);
        }
        draft().mustBeWhole();
        status = AnnouncementStatus.WAITING;
        changedAt = at;
        showToBothIfJoint();
    }

    /** Whether this actor may sit in a seat; whose text it is the approvals themselves ask. */
    public void mustBeApprovableBy(Actor by) {
        if (status != AnnouncementStatus.WAITING && status != AnnouncementStatus.PUBLISHED) {
            throw new RuleBroken(AnnouncementRule.SEND_FIRST);
        }
        if (mode == AnnouncementMode.SINGLE && by.party() != owner.party()) {
            throw new RuleBroken(AnnouncementRule.NOT_YOURS_TO_APPROVE, owner.party());
        }
    }

    /**
     * Shows it to the public.
     *
     * @param standing where the approvals of the latest revision stand
     * @param free a slug that nothing has ever had
     * @throws RuleBroken unless it was sent and has the approvals its mode asks for (7.8 #3)
     */
    public void publish(Standing standing, String free, Instant at) {
        if (status != AnnouncementStatus.WAITING) {
            throw new RuleBroken(
                    status == AnnouncementStatus.DRAFT
                            ? AnnouncementRule.SEND_FIRST
                            : status == AnnouncementStatus.PUBLISHED
                                    ? AnnouncementRule.NOTHING_TO_CORRECT
                                    : AnnouncementRule.IS_WITHDRAWN);
        }
        mustBeApproved(standing);
        status = AnnouncementStatus.PUBLISHED;
        visibility = Visibility.PUBLIC;
        slug = free;
        publishedAt = at;
        show(standing, at);
    }

    /**
     * Replaces the public text by the latest approved one.
     *
     * @param note what was wrong; the public reads it
     */
    public void correct(Standing standing, String note, Actor by, Instant at) {
        if (status != AnnouncementStatus.PUBLISHED) {
            throw new RuleBroken(AnnouncementRule.SEND_FIRST);
        }
        if (!isCorrectionWaiting(standing)) {
            throw new RuleBroken(AnnouncementRule.NOTHING_TO_CORRECT);
        }
        if (note.isBlank()) {
            throw new RuleBroken(AnnouncementRule.NOTE_NEEDED);
        }
        PersonData.refusePersonnummer(note);
        mustBeApproved(standing);
        corrections.add(new Correction(at, standing.revision(), note.strip(), by));
        show(standing, at);
    }

    /** Takes it back, published or not. Its slug stays its own. */
    public void withdraw(String reason, Instant at) {
        if (status == AnnouncementStatus.WITHDRAWN) {
            throw new RuleBroken(AnnouncementRule.IS_WITHDRAWN);
        }
        if (reason.isBlank()) {
            throw new RuleBroken(AnnouncementRule.REASON_NEEDED);
        }
        PersonData.refusePersonnummer(reason);
        status = AnnouncementStatus.WITHDRAWN;
        visibility = visibility == Visibility.PUBLIC ? Visibility.BOTH : visibility;
        withdrawnReason = reason.strip();
        changedAt = at;
    }

    /**
     * Lets only what was read be written anew.
     *
     * @param read the version that was read
     * @throws Stale if it has been changed since
     */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    private void show(Standing standing, Instant at) {
        publishedText = text;
        publishedMeasures.retainAll(measures);
        publishedMeasures.addAll(measures);
        translations.show();
        publishedRevision = standing.revision();
        updatedAt = at;
        changedAt = at;
    }

    private void mustBeApproved(Standing standing) {
        if (mode == AnnouncementMode.JOINT && !standing.isJoint()) {
            throw new RuleBroken(AnnouncementRule.BOTH_MUST_APPROVE);
        }
        if (!standing.isApprovedBy(owner.party())) {
            throw new RuleBroken(AnnouncementRule.OWNER_MUST_APPROVE, owner.party());
        }
    }

    private void showToBothIfJoint() {
        if (mode == AnnouncementMode.JOINT && status == AnnouncementStatus.WAITING) {
            visibility = Visibility.BOTH;
        }
    }

    /** Whether the latest text is another than the one the public reads. */
    boolean isCorrectionWaiting(Standing standing) {
        return publishedRevision != null && publishedRevision != standing.revision();
    }

    public AnnouncementId id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Null until it is published. */
    public @Nullable String slug() {
        return slug;
    }

    public AnnouncementStatus status() {
        return status;
    }

    public AnnouncementDraft draft() {
        return new AnnouncementDraft(text, mode, singleReason, channels, measures);
    }

    /** How everything that is approved together reads as one text, its translations included. */
    String content() {
        return draft().content() + translations.content();
    }

    public String language() {
        return language;
    }

    /** By language, as in {@code lang} attributes. */
    public Map<String, Translation> translations() {
        return translations.latest();
    }

    /** Those that the public reads, by language. */
    public Map<String, Translation> publishedTranslations() {
        return translations.shown();
    }

    public Owner owner() {
        return owner;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Null unless it is withdrawn. */
    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    /** Null until it is published. */
    public @Nullable AnnouncementText publishedText() {
        return publishedText;
    }

    /** Those that the approved text is about; none until it is published. */
    public Set<MeasureId> publishedMeasures() {
        return Set.copyOf(publishedMeasures);
    }

    /** Null until it is published. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** When the public last got another text; null until it is published. */
    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /** Oldest first. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }
}

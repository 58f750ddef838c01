package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * A photo that came with a concern. The owner's staff see it from the first; the other party what somebody has checked,
 * once the concern is shared (domain.md D-12); residents never.
 */
@Entity
@Table(name = "concern_photo")
class Photo {

    /** How many can come with a concern. */
    static final int MAX = 3;

    static final int BOXES_MAX = 20;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PhotoId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    /** From 1, in the order in which they came. */
    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private PhotoState state;

    /** As it came; once it has black boxes, or is hidden, for the registrar only. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "original_id", nullable = false, updatable = false))
    private PictureId original;

    /** What staff look at: the original itself until it has black boxes, or a copy that has them. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shown_id", nullable = false))
    private PictureId shown;

    /** For Hibernate only. */
    protected Photo() {}

    /** @param original already stored */
    static Photo received(ConcernId concern, int position, int width, int height, PictureId original) {
        var photo = new Photo();
        photo.id = PhotoId.next();
        photo.concern = concern;
        photo.position = position;
        photo.width = width;
        photo.height = height;
        photo.state = PhotoState.UNCHECKED;
        photo.original = original;
        photo.shown = original;
        return photo;
    }

    /** Somebody has seen that nobody is shown in it. */
    void check() {
        mustBeShown();
        if (state == PhotoState.CHECKED) {
            throw new RuleBroken(PhotoRule.CHECKED_ALREADY);
        }
        state = PhotoState.CHECKED;
    }

    /**
     * Shows a copy with black boxes instead; it has to be checked anew.
     *
     * @return the copy that is of no use any more
     */
    Optional<PictureId> blacken(PictureId copy) {
        mustBeShown();
        var before = copy();
        shown = copy;
        state = PhotoState.UNCHECKED;
        return before;
    }

    /**
     * Shows it to nobody any more.
     *
     * @return the copy that is of no use any more
     */
    Optional<PictureId> hide() {
        mustBeShown();
        var before = copy();
        shown = original;
        state = PhotoState.HIDDEN;
        return before;
    }

    void mustBeShown() {
        if (state == PhotoState.HIDDEN) {
            throw new RuleBroken(PhotoRule.HIDDEN);
        }
    }

    private Optional<PictureId> copy() {
        return isBlackened() ? Optional.of(shown) : Optional.empty();
    }

    boolean isBlackened() {
        return !shown.equals(original);
    }

    PhotoId id() {
        return id;
    }

    long version() {
        return version;
    }

    ConcernId concern() {
        return concern;
    }

    int position() {
        return position;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    PhotoState state() {
        return state;
    }

    PictureId original() {
        return original;
    }

    PictureId shown() {
        return shown;
    }
}

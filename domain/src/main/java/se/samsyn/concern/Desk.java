package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the queue goes by besides the axes.
 *
 * @param area the code of the statistical area; null when no point is known. Coarse: the point itself lies apart
 * @param waitsFor whom the work waits for; null for nobody in particular
 * @param unread whether the one who told has added something that nobody has read yet
 */
@Embeddable
record Desk(
        @Column(name = "area_code", length = 40, updatable = false) @Nullable String area,
        @Enumerated(EnumType.STRING) @Column(name = "waits_for", length = 20) @Nullable Awaited waitsFor,
        @Column(name = "unread", nullable = false) boolean unread)
        implements Serializable {

    static final Desk NEW = new Desk(null, null, false);

    Desk lieIn(String code) {
        return new Desk(code, waitsFor, unread);
    }

    /** As it lies after something has happened; a question is open until it is answered, whatever else is done. */
    Desk after(ConcernEvent event) {
        var next =
                switch (event) {
                    case QUESTION_ASKED -> Awaited.REPORTER;
                    case QUESTION_ANSWERED -> null;
                    default -> waitsFor;
                };
        return new Desk(area, next, event.isNews() || (unread && event != ConcernEvent.ADDITIONS_READ));
    }
}

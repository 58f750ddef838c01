package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * What the queue goes by besides the axes.
 *
 * @param area the code of the statistical area; null when no point is known. Coarse: the point itself lies apart
 * @param waitsFor the one who told, while a question to them is open; null for nobody
 * @param party which party has not said yet whether it takes on its part, the owner's last; null for none
 * @param unread whether the one who told has added something that nobody has read yet
 */
@Embeddable
record Desk(
        @Column(name = "area_code", length = 40, updatable = false) @Nullable String area,
        @Enumerated(EnumType.STRING) @Column(name = "waits_for", length = 20) @Nullable Awaited waitsFor,
        @Enumerated(EnumType.STRING) @Column(name = "waits_for_party", length = 20) @Nullable Party party,
        @Column(name = "unread", nullable = false) boolean unread)
        implements Serializable {

    static final Desk NEW = new Desk(null, null, null, false);

    Desk lieIn(String code) {
        return new Desk(code, waitsFor, party, unread);
    }

    Desk await(@Nullable Party asked) {
        return new Desk(area, waitsFor, asked, unread);
    }

    /** All whom the work waits for. */
    List<Awaited> awaited() {
        var all = new ArrayList<Awaited>();
        if (party != null) {
            all.add(Awaited.of(party));
        }
        if (waitsFor != null) {
            all.add(waitsFor);
        }
        return List.copyOf(all);
    }

    /** As it lies after something has happened; a question is open until it is answered, whatever else is done. */
    Desk after(ConcernEvent event) {
        var next =
                switch (event) {
                    case QUESTION_ASKED -> Awaited.REPORTER;
                    case QUESTION_ANSWERED -> null;
                    default -> waitsFor;
                };
        return new Desk(area, next, party, event.isNews() || (unread && event != ConcernEvent.ADDITIONS_READ));
    }
}

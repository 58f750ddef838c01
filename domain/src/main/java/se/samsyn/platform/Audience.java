package se.samsyn.platform;

import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Visibility;

/**
 * Who sees a record, as one value that an index can begin with: both, a party, or a unit of it. A record is for exactly
 * one audience, and whoever acts stands for a few ({@link Sight#audiences}). The database keeps it beside the record.
 *
 * @param code {@code BOTH}, the name of a party, or that and the code of a unit after a stroke
 */
public record Audience(String code) {

    public static final Audience BOTH = new Audience("BOTH");

    /** For whom a record of this owner and visibility is. */
    public static Audience of(Owner owner, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, BOTH -> BOTH;
            case PARTY -> new Audience(owner.party().name());
            case UNIT ->
                owner.unit() == null
                        ? new Audience(owner.party().name())
                        : new Audience(owner.party().name() + "/" + owner.unit());
        };
    }
}

package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What there is of each part of a concern. */
@ApplicationScoped
class SharedContent {

    @Inject
    Concerns concerns;

    @Inject
    Photos photos;

    @Inject
    Additions additions;

    /** The parts of which there is something, whoever sees it. */
    Set<SharedPart> of(Concern concern) {
        var id = concern.id();
        // who told may add something at any time
        var there = EnumSet.of(SharedPart.WORDS, SharedPart.ADDITIONS);
        add(
                there,
                SharedPart.POINT,
                concerns.placeOf(id) != null || concern.words().placeWords() != null);
        add(there, SharedPart.CIRCUMSTANCES, !concern.circumstances().equals(Circumstances.NONE));
        add(there, SharedPart.PHOTOS, photos.isAny(id));
        add(there, SharedPart.CONTACT, concerns.hasContact(id));
        add(there, SharedPart.ORIGINAL, concerns.hasOriginal(id));
        return there;
    }

    private static void add(Set<SharedPart> there, SharedPart part, boolean isThere) {
        if (isThere) {
            there.add(part);
        }
    }

    List<PhotoQueries.Row> photos(Concern concern, Onlooker onlooker) {
        return photos.rows(concern, onlooker);
    }

    List<AdditionQueries.Added> added(Concern concern, Onlooker onlooker) {
        return additions.seen(concern, onlooker);
    }
}

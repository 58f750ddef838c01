package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What else was told near a concern, for whoever works with it. */
@ReadModel
public class NearbyQueries {

    /** More are only counted. */
    private static final int SHOWN = 8;

    /** More lie nowhere within 250 m and two years that one would still read about. */
    private static final int LOOKED_AT = 200;

    /**
     * Another concern near by.
     *
     * @param metres how far away it lies
     * @param lately whether it lies within 50 m and came within 12 weeks
     */
    public record Row(
            ConcernId id, String number, String category, Axes axes, LocalDate receivedOn, int metres, boolean lately)
            implements Serializable {}

    /**
     * What lies near by.
     *
     * @param rows at most eight: those of the same category first, then of its tile, then the nearest
     * @param reports all of them, to ask what is made of them
     */
    public record Around(List<Row> rows, List<ConcernId> reports) implements Serializable {

        /** No place is known, or it is not shown. */
        static final Around NOTHING = new Around(List.of(), List.of());
    }

    @Inject
    Concerns concerns;

    @Inject
    Nearby nearby;

    @Inject
    CurrentActor current;

    /**
     * Those within 250 m and two years that the actor sees with their place; none where it is not shown to them where
     * this one lies.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if they cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public Around of(ConcernId id) {
        var concern = concerns.get(id);
        var onlooker = Onlooker.of(current);
        var place = concerns.placeOf(id);
        if (place == null || !onlooker.sees(concern, SharedPart.POINT)) {
            return Around.NOTHING;
        }
        var here = place.point();
        var recently = nearby.recently();
        var found = nearby.found(concern, here, onlooker, LOOKED_AT);
        var rows = found.stream()
                .limit(SHOWN)
                .map(one -> {
                    var other = one.concern();
                    double metres = here.distanceTo(one.point());
                    return new Row(
                            other.id(),
                            other.marks().number(),
                            other.category(),
                            other.axes(),
                            other.receivedOn(),
                            (int) Math.round(metres),
                            metres <= Nearby.CLOSE && other.receivedAt().isAfter(recently));
                })
                .toList();
        return new Around(rows, found.stream().map(one -> one.concern().id()).toList());
    }
}

package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Which concerns may tell of the same event as one, and what speaks for it. */
@ReadModel
public class SimilarQueries {

    private static final int SUGGESTED = 5;

    /** How many near by are looked at. */
    private static final int NEAR = 100;

    /**
     * One that may tell of the same.
     *
     * @param why what speaks for it
     */
    public record Suggestion(
            ConcernId id, String number, String category, Axes axes, LocalDate receivedOn, Likeness why)
            implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Categories categories;

    @Inject
    Nearby nearby;

    @Inject
    SimilarWords similar;

    @Inject
    CurrentActor current;

    /**
     * At most five that the actor sees, the most alike first. Only what they are shown of both speaks for it. One that
     * is shut away, was rejected, or is worked with as the same as another one is not among them.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if they cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public List<Suggestion> of(ConcernId id) {
        var concern = concerns.get(id);
        var onlooker = Onlooker.of(current);
        var here = pointOf(concern, onlooker);
        var words = onlooker.sees(concern, SharedPart.WORDS) ? SimilarWords.wordsOf(concern) : Map.<String, String>of();
        var candidates = new LinkedHashMap<ConcernId, List<String>>();
        if (here != null) {
            nearby.found(concern, here, onlooker, NEAR)
                    .forEach(one -> candidates.put(one.concern().id(), List.of()));
        }
        if (!words.isEmpty()) {
            if (!candidates.isEmpty()) {
                candidates.putAll(similar.in(candidates.keySet(), words.keySet(), onlooker.sight()));
            }
            candidates.putAll(similar.anywhere(concern, words.keySet(), onlooker.sight()));
        }
        var points = candidates.isEmpty() ? Map.<ConcernId, GeoPoint>of() : concerns.pointsOf(candidates.keySet());
        return concerns.seen(candidates.keySet()).stream()
                .filter(other -> isWorthALook(other, concern))
                .map(other -> suggestion(
                        other,
                        likeness(
                                concern,
                                other,
                                metres(here, onlooker.sees(other, SharedPart.POINT) ? points.get(other.id()) : null),
                                inText(candidates.getOrDefault(other.id(), List.of()), words))))
                .filter(suggestion -> suggestion.why().isEnough())
                .sorted(Comparator.comparing(
                                (Suggestion suggestion) -> -suggestion.why().points())
                        .thenComparing(suggestion ->
                                Objects.requireNonNullElse(suggestion.why().metres(), Integer.MAX_VALUE))
                        .thenComparing(Suggestion::number))
                .limit(SUGGESTED)
                .toList();
    }

    private static boolean isWorthALook(Concern other, Concern concern) {
        return !other.axes().locked()
                && other.axes().moderation() != Moderation.REJECTED
                && other.kin().main() == null
                && !concern.id().equals(other.kin().first())
                && !other.id().equals(concern.kin().first())
                && !other.id().equals(concern.kin().main());
    }

    private @Nullable GeoPoint pointOf(Concern concern, Onlooker onlooker) {
        var place = onlooker.sees(concern, SharedPart.POINT) ? concerns.placeOf(concern.id()) : null;
        return place == null ? null : place.point();
    }

    private static @Nullable Integer metres(@Nullable GeoPoint here, @Nullable GeoPoint there) {
        return here == null || there == null ? null : (int) Math.round(here.distanceTo(there));
    }

    private static List<String> inText(List<String> stems, Map<String, String> words) {
        return stems.stream()
                .map(words::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Likeness likeness(Concern concern, Concern other, @Nullable Integer metres, List<String> words) {
        var days = (int) Math.abs(ChronoUnit.DAYS.between(concern.receivedOn(), other.receivedOn()));
        boolean sameTile = categories.get(concern.category()).tile()
                == categories.get(other.category()).tile();
        return new Likeness(metres, days, concern.category().equals(other.category()), sameTile, words);
    }

    private static Suggestion suggestion(Concern other, Likeness why) {
        return new Suggestion(
                other.id(), other.marks().number(), other.category(), other.axes(), other.receivedOn(), why);
    }
}

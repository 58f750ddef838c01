package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** To which other concerns one belongs. What the actor cannot see of them is left out. */
@ReadModel
public class KinQueries {

    private static final Set<ConcernEvent> OF_KIN =
            EnumSet.of(ConcernEvent.MERGED, ConcernEvent.SEPARATED, ConcernEvent.SPLIT);

    /**
     * Another concern of the family.
     *
     * @param version for {@link Merging}, which takes the one that was read
     * @param unread whether the one who told has added something that nobody has read
     */
    public record Row(ConcernId id, long version, String number, String category, Axes axes, boolean unread)
            implements Serializable {}

    /**
     * Those that belong together.
     *
     * @param isDuplicate whether it is worked with as another one, be that seen or not
     * @param main that one; null where there is none, or none that the actor sees
     * @param duplicates those that are worked with here, in the order of their receipt
     * @param first what it was taken out of; null as {@code main} is
     * @param parts what was taken out of it
     * @param numbers those that its history speaks of, by their ids
     */
    public record Kin(
            boolean isDuplicate,
            @Nullable Row main,
            List<Row> duplicates,
            @Nullable Row first,
            List<Row> parts,
            Map<UUID, String> numbers)
            implements Serializable {}

    @Inject
    Concerns concerns;

    /**
     * Those that one belongs with.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see it
     */
    @Allows(Permission.READ_CONCERNS)
    public Kin of(ConcernId id) {
        var concern = concerns.get(id);
        var kin = concern.kin();
        var duplicates = ids(concerns.duplicatesOf(id));
        var parts = ids(concerns.partsOf(id));
        var told = concern.history().stream()
                .filter(entry -> OF_KIN.contains(entry.event()))
                .flatMap(entry -> Stream.of(entry.from(), entry.to()))
                .filter(Objects::nonNull)
                .map(other -> new ConcernId(UUID.fromString(other)))
                .collect(Collectors.toSet());
        var seen = concerns
                .seen(Stream.of(
                                Stream.of(kin.main(), kin.first()).filter(Objects::nonNull),
                                duplicates.stream(),
                                parts.stream(),
                                told.stream())
                        .flatMap(all -> all)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Concern::id, KinQueries::row));
        return new Kin(
                kin.isDuplicate(),
                kin.main() == null ? null : seen.get(kin.main()),
                rows(duplicates, seen),
                kin.first() == null ? null : seen.get(kin.first()),
                rows(parts, seen),
                told.stream()
                        .filter(seen::containsKey)
                        .collect(Collectors.toMap(ConcernId::value, other -> number(seen, other))));
    }

    private static List<ConcernId> ids(List<Concern> found) {
        return found.stream().map(Concern::id).toList();
    }

    private static List<Row> rows(Collection<ConcernId> ids, Map<ConcernId, Row> seen) {
        return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    private static String number(Map<ConcernId, Row> seen, ConcernId id) {
        return Objects.requireNonNull(seen.get(id)).number();
    }

    private static Row row(Concern concern) {
        return new Row(
                concern.id(),
                concern.version(),
                concern.marks().number(),
                concern.category(),
                concern.axes(),
                concern.isUnread());
    }
}

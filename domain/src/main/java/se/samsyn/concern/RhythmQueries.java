package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Recurring.Report;
import se.samsyn.concern.TimeHint.Season;
import se.samsyn.concern.TimeHint.TimeOfDay;
import se.samsyn.concern.TimeHint.WeekPart;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What several reports tell together of when and where it is so. */
@ReadModel
public class RhythmQueries {

    @Inject
    Concerns concerns;

    @Inject
    CurrentActor current;

    /** Of those of the given reports that the actor sees; of each only the parts that are shown to them. */
    @Allows(Permission.READ_CONCERNS)
    public Rhythm of(Collection<ConcernId> ids) {
        var onlooker = Onlooker.of(current);
        var seen = concerns.seen(ids);
        var times = seen.stream()
                .filter(concern -> onlooker.sees(concern, SharedPart.CIRCUMSTANCES))
                .map(concern ->
                        Objects.requireNonNullElse(concern.circumstances().time(), TimeHint.NONE))
                .toList();
        var hours = hours(times);
        return new Rhythm(
                seen.size(),
                hours,
                hours.values().stream()
                        .flatMap(parts -> parts.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                counted(Season.values(), times.stream().map(TimeHint::season)),
                counted(Month.values(), seen.stream().map(concern -> concern.receivedOn()
                        .getMonth())),
                points(seen, onlooker));
    }

    private static Map<TimeOfDay, Map<WeekPart, Integer>> hours(List<TimeHint> times) {
        return Arrays.stream(TimeOfDay.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> counted(
                                WeekPart.values(),
                                times.stream()
                                        .filter(time -> time.timeOfDay() == part)
                                        .map(TimeHint::weekPart)),
                        (one, other) -> one,
                        () -> new EnumMap<>(TimeOfDay.class)));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(E[] all, Stream<@Nullable E> told) {
        var counts = new EnumMap<E, Integer>(all[0].getDeclaringClass());
        Arrays.stream(all).forEach(one -> counts.put(one, 0));
        told.filter(Objects::nonNull).forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts;
    }

    private List<Report> points(List<Concern> seen, Onlooker onlooker) {
        var shown = seen.stream()
                .filter(concern -> onlooker.sees(concern, SharedPart.POINT))
                .collect(Collectors.toMap(Concern::id, Function.identity()));
        if (shown.isEmpty()) {
            return List.of();
        }
        return concerns.pointsOf(shown.keySet()).entrySet().stream()
                .map(entry -> {
                    var concern = Objects.requireNonNull(shown.get(entry.getKey()));
                    return new Report(
                            concern.id(),
                            concern.marks().number(),
                            concern.category(),
                            concern.receivedOn(),
                            entry.getValue(),
                            concern.axes().isLinkable());
                })
                .sorted((one, other) -> other.number().compareTo(one.number()))
                .toList();
    }
}

package se.samsyn.backoffice.concern;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernFilter;
import se.samsyn.concern.ConcernFilter.Assignee;
import se.samsyn.concern.Tile;

/**
 * Reads the queue's filter from its address. What cannot be read is no wish: an old link still shows something.
 *
 * <p>Parameters: {@code kategori} (a category's code or a tile's name), {@code status} ({@link QueueStatus}),
 * {@code enhet}, {@code vem} ({@code mina} or {@code ingen}), {@code omrade}, {@code sena} (any value) and
 * {@code nummer}, the beginning of a number.
 */
final class QueueWishes {

    private QueueWishes() {}

    static ConcernFilter parse(Map<String, @Nullable String> address) {
        var what = text(address, "kategori");
        var tile = constant(Tile.class, what);
        var status = constant(QueueStatus.class, text(address, "status")).orElse(QueueStatus.OPEN);
        var number = text(address, "nummer");
        return new ConcernFilter(
                tile.isPresent() ? null : what,
                tile.orElse(null),
                status.moderation(),
                status.handling(),
                text(address, "enhet"),
                assignee(text(address, "vem")),
                text(address, "omrade"),
                number,
                // whoever types a number wants that one, closed or not
                number == null && status.isOpen(),
                text(address, "sena") != null);
    }

    private static Assignee assignee(@Nullable String who) {
        return "mina".equals(who) ? Assignee.ME : "ingen".equals(who) ? Assignee.NOBODY : Assignee.ANYBODY;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static @Nullable String text(Map<String, @Nullable String> address, String name) {
        var value = address.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

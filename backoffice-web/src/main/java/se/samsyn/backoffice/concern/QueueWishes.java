package se.samsyn.backoffice.concern;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueFilter.Assignee;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.concern.Tile;

/**
 * Reads what the queue is to show from its address. What cannot be read is no wish: an old link still shows something.
 *
 * <p>Parameters: {@code kategori} (a category's code or a tile's name), {@code status} ({@link QueueStatus}),
 * {@code enhet}, {@code vem} ({@code mina} or {@code ingen}), {@code omrade}, {@code kanal}, {@code dagfran} and
 * {@code dagtill} (days of receipt, both included), {@code sena} (any value), {@code sok} (words, or the beginning of a
 * number), {@code ordning} ({@code aldst} or {@code dag}), {@code karta} ({@code nej} for none) and {@code fran}, where
 * a page begins.
 */
final class QueueWishes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|[0-9]{4}-[0-9]{0,6}");

    private QueueWishes() {}

    static QueueFilter parse(Map<String, @Nullable String> address) {
        var what = text(address, "kategori");
        var tile = constant(Tile.class, what);
        var status = constant(QueueStatus.class, text(address, "status"));
        var shown = status.orElse(QueueStatus.OPEN);
        var sought = text(address, "sok");
        boolean isNumber = sought != null && NUMBER.matcher(sought).matches();
        return new QueueFilter(
                text(address, "sena") != null
                        ? QueueView.LATE
                        // whoever searches wants what there is, closed or not
                        : sought != null && status.isEmpty() ? QueueView.ALL : shown.view(),
                assignee(text(address, "vem")),
                tile.isPresent() ? null : what,
                tile.orElse(null),
                shown.moderation(),
                shown.handling(),
                text(address, "enhet"),
                text(address, "omrade"),
                constant(IntakeChannel.class, text(address, "kanal")).orElse(null),
                day(text(address, "dagfran")),
                day(text(address, "dagtill")),
                isNumber ? sought : null,
                isNumber ? null : sought);
    }

    static QueueOrder order(Map<String, @Nullable String> address) {
        var order = text(address, "ordning");
        return "aldst".equals(order) ? QueueOrder.OLDEST : "dag".equals(order) ? QueueOrder.DUE : QueueOrder.NEWEST;
    }

    private static Assignee assignee(@Nullable String who) {
        return "mina".equals(who) ? Assignee.ME : "ingen".equals(who) ? Assignee.NOBODY : Assignee.ANYBODY;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
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

package se.samsyn.backoffice.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.privacy.DeedKind;
import se.samsyn.privacy.LogFilter;
import se.samsyn.privacy.LogFilter.Who;

/**
 * Reads which lines the log is to show from its address. What cannot be read is no wish: an old link still shows
 * something.
 *
 * <p>Parameters: {@code dagfran} and {@code dagtill} (days, both included; the last thirty without), {@code vem} (a
 * member's id, {@code portalen} or {@code driften}), {@code slag} ({@link DeedKind}), {@code nummer} and {@code efter},
 * where a page begins.
 */
final class LogWishes {

    static final String AFTER = "efter";
    static final String PORTAL = "portalen";
    static final String OPERATION = "driften";

    private static final int DAYS = 30;

    private LogWishes() {}

    static LogFilter parse(Map<String, @Nullable String> address, LocalDate today) {
        var to = day(text(address, "dagtill"), today);
        var who = text(address, "vem");
        return new LogFilter(
                day(text(address, "dagfran"), to.minusDays(DAYS)),
                to,
                PORTAL.equals(who) ? Who.RESIDENTS : OPERATION.equals(who) ? Who.SYSTEM : Who.STAFF,
                member(who),
                kind(text(address, "slag")),
                text(address, "nummer"));
    }

    /** What stands after an address for these wishes, with where the page begins or without. */
    static String ending(Map<String, @Nullable String> address, @Nullable String after) {
        var all = new TreeMap<String, String>();
        address.forEach((name, value) -> {
            if (value != null && !value.isBlank() && !name.equals(AFTER)) {
                all.put(name, value);
            }
        });
        if (after != null) {
            all.put(AFTER, after);
        }
        return all.entrySet().stream()
                .map(wish -> wish.getKey() + "=" + URLEncoder.encode(wish.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }

    private static @Nullable UUID member(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable DeedKind kind(@Nullable String name) {
        return Arrays.stream(DeedKind.values())
                .filter(kind -> kind != DeedKind.LOGIN && kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Map<String, @Nullable String> address, String name) {
        var value = address.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

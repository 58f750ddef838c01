package se.samsyn.measure;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * Which of the published measures somebody wants to see. Map and list share it, and all of it stands in the address;
 * the names and words of its parameters are never changed. Null is no wish.
 *
 * @param area the code of an area; in addresses "omrade"
 * @param focus the code of a focus area, of whatever term; in addresses "fokus"
 * @param party only what this party does something in; in addresses "vem"
 * @param status where it stands; in addresses "status"
 * @param category the code of the kind of problem; in addresses "kategori"
 * @param year only what goes on in it, as far as is known; in addresses "ar"
 */
public record MeasureFilter(
        @Nullable String area,
        @Nullable String focus,
        @Nullable Party party,
        @Nullable MeasureStatus status,
        @Nullable String category,
        @Nullable Integer year)
        implements Serializable {

    /** No wish at all. */
    public static final MeasureFilter ALL = new MeasureFilter(null, null, null, null, null, null);

    private static final String MUNICIPALITY = "kommun";
    private static final String POLICE = "polis";

    /**
     * Reads it from an address. What cannot be read is no wish: an old link still shows something.
     *
     * @param parameters from a parameter's name to its value; null or blank when it is not there
     */
    public static MeasureFilter parse(UnaryOperator<@Nullable String> parameters) {
        return new MeasureFilter(
                code(parameters.apply("omrade")),
                word(parameters.apply("fokus")),
                party(parameters.apply("vem")),
                MeasureStatus.ofWord(parameters.apply("status")).orElse(null),
                code(parameters.apply("kategori")),
                year(parameters.apply("ar")));
    }

    /** As parameters of an address, by name and in a fixed order; what is no wish is absent. */
    public Map<String, String> parameters() {
        var words = new LinkedHashMap<String, String>();
        put(words, "omrade", area == null ? null : area.toLowerCase(Locale.ROOT));
        put(words, "fokus", focus);
        put(words, "vem", party == null ? null : party == Party.MUNICIPALITY ? MUNICIPALITY : POLICE);
        put(words, "status", status == null ? null : status.word());
        put(words, "kategori", category == null ? null : category.toLowerCase(Locale.ROOT));
        put(words, "ar", year == null ? null : year.toString());
        return words;
    }

    /** The query part of an address, without the question mark; empty when there is no wish. */
    @Override
    public String toString() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> words, String name, @Nullable String value) {
        if (value != null) {
            words.put(name, value);
        }
    }

    private static @Nullable String word(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable Party party(@Nullable String text) {
        return MUNICIPALITY.equals(text) ? Party.MUNICIPALITY : POLICE.equals(text) ? Party.POLICE : null;
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && text.matches("20[0-9]{2}") ? Integer.valueOf(text) : null;
    }
}

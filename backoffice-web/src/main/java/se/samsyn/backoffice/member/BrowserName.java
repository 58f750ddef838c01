package se.samsyn.backoffice.member;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser as its owner knows it again among others: {@code Firefox, Windows}. */
final class BrowserName {

    /** A word of the header, and what people call what sends it. */
    private record Mark(Pattern word, String name) {

        Mark(String word, String name) {
            this(Pattern.compile("\\b" + word), name);
        }
    }

    /** Each names those that it descends from, so that the younger ones come first. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("(Edg|EdgA|EdgiOS)/", "Edge"),
            new Mark("(OPR|OPT)/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("(Firefox|FxiOS)/", "Firefox"),
            new Mark("(Chrome|CriOS|HeadlessChrome)/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    private BrowserName() {}

    /**
     * What can be told from the header {@code User-Agent}.
     *
     * @return empty when it says nothing that people know
     */
    static String of(@Nullable String userAgent) {
        var told = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, told), first(SYSTEMS, told))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> first(List<Mark> marks, String told) {
        return marks.stream()
                .filter(mark -> mark.word().matcher(told).find())
                .map(Mark::name)
                .findFirst();
    }
}

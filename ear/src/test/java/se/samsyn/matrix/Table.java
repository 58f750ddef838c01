package se.samsyn.matrix;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.harness.Cast;
import se.samsyn.harness.Cast.Player;

/** Puts what was found into words and columns, for a data protection officer to read. */
final class Table {

    private static final String HEAD =
            """
            # Vem får göra vad

            Varje rad är en väg in i systemet: något som kan göras eller läsas. Varje kolumn är en roll. Ordet i rutan säger
            vilka poster rollen får göra det med.

            Den här filen är inte skriven för hand. Testet `MatrixIT` loggar in som varje roll hos båda parter, som ingen alls
            (invånare) och som systemets egna jobb, går varje väg in på poster av varje ägare och synlighet, skriver vad som
            faktiskt hände till `ear/target/permissions.md` och jämför. Stämmer det inte med den här filen går bygget sönder:
            antingen är koden fel, eller så ska filen kopieras hit och ändringen granskas som en ändring av vem som får vad. En ny
            väg in måste få en rad (`se.samsyn.matrix.Exhibits`).

            Posterna som provas ägs av en part som helhet, av den egna enheten eller av en annan enhet, hos kommunen och hos
            polisen, och syns för enheten, parten, båda parter eller alla. En post som inte finns ger alltid samma svar som en
            post man inte ser. Vanliga byggen provar ett urval: färre poster, och det som alla får
            av en roll hos varje part. De långsamma testerna provar allt.

            ## Orden

            """;

    private static final String INTERNAL =
            """

            ## Bara inifrån

            De här anropas bara av sin egen del av koden och är ingen väg in för någon roll:\s""";

    private final Matrix.Findings findings;

    Table(Matrix.Findings findings) {
        this.findings = findings;
    }

    /** @param internal beans that are no ways in for anybody */
    String write(List<String> internal) {
        var text = new StringBuilder(HEAD);
        row(text, List.of("Ord", "Betyder"));
        row(text, List.of("---", "---"));
        row(
                text,
                List.of(
                        Scope.YES,
                        "Får. Det handlar inte om någon enskild post, eller så avgör en kod eller länk vilken."));
        for (var scope : Scope.values()) {
            row(text, List.of(scope.word(), scope.meaning()));
        }
        text.append("\nTvå ord med `/` mellan: det första gäller kommunens medlemmar, det andra polisens.\n");
        text.append("\n## Rollerna\n\n");
        var columns = columns();
        row(text, List.of("Kolumn", "Roll", "Kod"));
        row(text, List.of("---", "---", "---"));
        columns.forEach((code, column) -> row(text, List.of(column, name(code), "`" + code + "`")));
        byFeature().forEach((feature, exhibits) -> {
            text.append("\n## ").append(feature).append("\n\n");
            row(
                    text,
                    Stream.concat(Stream.of("Väg in"), columns.values().stream())
                            .toList());
            row(
                    text,
                    Stream.concat(Stream.of("---"), columns.values().stream().map(column -> ":-:"))
                            .toList());
            for (var exhibit : exhibits) {
                var cells = Stream.concat(
                                Stream.of(exhibit.words() + " `" + findings.way(exhibit) + "`"),
                                columns.keySet().stream().map(code -> cell(exhibit, code)))
                        .toList();
                row(text, cells);
            }
        });
        return text.append(INTERNAL)
                .append(internal.stream().map(bean -> "`" + bean + "`").collect(Collectors.joining(", ")))
                .append(".\n")
                .toString();
    }

    private Map<String, List<Exhibit<?>>> byFeature() {
        var features = new TreeMap<String, List<Exhibit<?>>>(Collator.getInstance(Locale.forLanguageTag("sv")));
        findings.exhibits().forEach(exhibit -> features.computeIfAbsent(exhibit.feature(), key -> new ArrayList<>())
                .add(exhibit));
        return features;
    }

    /** The columns by the codes of their roles: each name's last word, cut where it differs from all others. */
    private Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put(Cast.RESIDENT, "Inv.");
        var names = findings.roles().values().stream().map(Table::lastWord).toList();
        findings.roles().forEach((code, name) -> {
            var word = lastWord(name);
            int length = 3;
            while (length < word.length() && isShared(names, word.substring(0, length))) {
                length++;
            }
            var cut = word.substring(0, length) + (length < word.length() ? "." : "");
            columns.put(code, cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1));
        });
        columns.put(Cast.CLOCK, "Jobb");
        return columns;
    }

    private static boolean isShared(List<String> names, String beginning) {
        return names.stream().filter(name -> name.startsWith(beginning)).count() > 1;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String name(String code) {
        return switch (code) {
            case Cast.RESIDENT -> "Invånare: alla som inte har loggat in";
            case Cast.CLOCK -> "Systemets egna jobb, som går efter klockan";
            default -> findings.roles().getOrDefault(code, code);
        };
    }

    private String cell(Exhibit<?> exhibit, String code) {
        return findings.words(exhibit).entrySet().stream()
                .filter(tried -> tried.getKey().role().equals(code))
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Player::party, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining("/"));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

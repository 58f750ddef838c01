package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.TriangleSide;
import se.samsyn.problem.Versioned;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.Words;

/** Puts what a version kept into words: what belongs together is read as one text, and constants have their names. */
@RequestScoped
public class VersionWords {

    /** One text of a version, and what it answers. */
    record Said(String label, String text) {}

    @Inject
    Words words;

    @Inject
    Texts texts;

    /** By what stays the same from version to version, in the order of the page. */
    Map<String, Said> of(Versioned what, Map<String, String> lines) {
        return what == Versioned.DEFINITION ? definition(lines) : analysis(lines);
    }

    private Map<String, Said> definition(Map<String, String> lines) {
        var said = new LinkedHashMap<String, Said>();
        lines.forEach((name, text) -> said.put(name, new Said(words.get("Definition." + name), text)));
        return said;
    }

    private Map<String, Said> analysis(Map<String, String> lines) {
        var said = new LinkedHashMap<String, Said>();
        Arrays.stream(AnalysisQuestion.values())
                .forEach(question -> put(said, "answer." + question, texts.of(question), answer(lines, question)));
        put(said, "triangle", texts.of(AnalysisPart.TRIANGLE), triangle(lines));
        put(said, "chain", texts.of(AnalysisPart.CHAIN), lines.getOrDefault("chain", ""));
        lines.keySet().stream()
                .filter(name -> name.startsWith("cause.") && name.indexOf('.', "cause.".length()) < 0)
                .forEach(name -> put(said, name, words.get("versioner.label.cause"), cause(lines, name)));
        return said;
    }

    private static void put(Map<String, Said> said, String name, String label, String text) {
        if (!text.isEmpty()) {
            said.put(name, new Said(label, text));
        }
    }

    private String answer(Map<String, String> lines, AnalysisQuestion question) {
        return joined(
                lines.get("answer." + question),
                filled("versioner.label.source", lines.get("source." + question)),
                filled("versioner.label.strength", word("Strength.", lines.get("strength." + question))));
    }

    private String triangle(Map<String, String> lines) {
        var sides = Arrays.stream(TriangleSide.values())
                .filter(side -> lines.containsKey("side." + side))
                .map(side -> texts.of(side) + ": " + word("Presence.", lines.get("side." + side)));
        var reasons = Arrays.stream(Perspective.values())
                .filter(side -> lines.containsKey("reason." + side))
                .map(side -> texts.fill("versioner.label.noCause", side, lines.get("reason." + side)));
        return Stream.concat(sides, reasons).collect(Collectors.joining("\n"));
    }

    private String cause(Map<String, String> lines, String name) {
        return joined(
                lines.get(name),
                word("Perspective.", lines.get(name + ".perspective")),
                word("Nearness.", lines.get(name + ".nearness")),
                filled("versioner.label.behind", lines.get(name + ".behind")),
                filled("versioner.label.strength", word("Strength.", lines.get(name + ".strength"))),
                filled("versioner.label.source", sources(lines.get(name + ".sources"))),
                texts.fill(
                        "analys.label.influence",
                        lines.getOrDefault(name + ".municipality", "0"),
                        lines.getOrDefault(name + ".police", "0"),
                        lines.getOrDefault(name + ".others", "0")),
                filled("versioner.label.priority", lines.get(name + ".priority")));
    }

    private @Nullable String sources(@Nullable String names) {
        return names == null
                ? null
                : Arrays.stream(SourceKind.values())
                        .filter(kind -> Arrays.asList(names.split(" ", -1)).contains(kind.name()))
                        .map(texts::of)
                        .collect(Collectors.joining(", "));
    }

    private @Nullable String word(String kind, @Nullable String constant) {
        return constant == null ? null : words.get(kind + constant);
    }

    private @Nullable String filled(String key, @Nullable String text) {
        return text == null ? null : texts.fill(key, text);
    }

    private static String joined(@Nullable String... lines) {
        return Stream.of(lines).flatMap(Stream::ofNullable).collect(Collectors.joining("\n"));
    }
}

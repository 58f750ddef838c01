package se.samsyn.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An analysis with its causes as a revision keeps it: one thing a line behind its name, what follows on further lines
 * begins with a blank. What is no text stands as the name of its constant, for the page to put into words.
 */
final class AnalysisText {

    private final StringBuilder text = new StringBuilder();

    private AnalysisText() {}

    static String of(Analysis analysis, List<Cause> causes) {
        var made = new AnalysisText();
        analysis.answers().forEach((question, answer) -> {
            made.line("answer." + question, answer.words());
            made.line("source." + question, answer.source());
            made.line("strength." + question, answer.strength());
        });
        Arrays.stream(TriangleSide.values())
                .forEach(side -> made.line("side." + side, analysis.triangle().of(side)));
        Arrays.stream(Perspective.values())
                .forEach(side -> made.line("reason." + side, analysis.triangle().reason(side)));
        var chain = analysis.chain();
        made.line(
                "chain",
                IntStream.range(0, chain.size())
                        .mapToObj(i -> (i + 1) + ". " + chain.get(i).words())
                        .collect(Collectors.joining("\n")));
        causes.forEach(cause -> made.cause("cause." + cause.id().value(), cause.wording(), causes));
        return made.text.toString();
    }

    private void cause(String name, CauseWording cause, List<Cause> causes) {
        line(name, cause.statement());
        line(name + ".perspective", cause.perspective());
        line(name + ".nearness", cause.nearness());
        line(
                name + ".behind",
                causes.stream()
                        .filter(other -> other.id().equals(cause.behind()))
                        .map(other -> other.wording().statement())
                        .findFirst()
                        .orElse(null));
        line(name + ".strength", cause.strength());
        line(
                name + ".sources",
                cause.sources().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        line(name + ".municipality", cause.influence().municipality());
        line(name + ".police", cause.influence().police());
        line(name + ".others", cause.influence().others());
        line(name + ".priority", cause.priority());
    }

    private void line(String name, @Nullable Object value) {
        var said = Objects.toString(value, "");
        if (!said.isEmpty()) {
            text.append(name)
                    .append(": ")
                    .append(said.replace("\r", "").replace("\n", "\n "))
                    .append('\n');
        }
    }

    /** What a revision kept, by its names, in its order. */
    static Map<String, String> lines(String content) {
        var lines = new LinkedHashMap<String, String>();
        for (var line : content.split("\n(?! )", -1)) {
            int at = line.indexOf(": ");
            if (at > 0) {
                lines.put(line.substring(0, at), line.substring(at + 2).replace("\n ", "\n"));
            }
        }
        return Collections.unmodifiableMap(lines);
    }
}

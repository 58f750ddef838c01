package se.samsyn.backoffice.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.kernel.Actor;
import se.samsyn.measure.MeasureTraceQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.PhaseEntry;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.TraceQueries;
import se.samsyn.problem.TraceQueries.Kind;
import se.samsyn.problem.VersionQueries.Version;
import se.samsyn.problem.Versioned;
import se.samsyn.web.words.Texts;

/** Puts together what happened to a problem, from all that tell of it and as far as I may see it. */
@RequestScoped
class HistoryGathering {

    @Inject
    TraceQueries traces;

    @Inject
    AssessmentQueries assessments;

    @Inject
    MeasureTraceQueries measures;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    /** Reports that somebody linked in the same minute are one line. */
    private record Sitting(Actor by, Instant minute) {}

    /**
     * The latest first.
     *
     * @param versions of what of it is kept as it read each time
     */
    List<HistoryLine> of(ProblemQueries.View problem, Map<Versioned, List<Version>> versions) {
        var lines = new ArrayList<HistoryLine>();
        problem.history().forEach(entry -> lines.add(moved(entry)));
        versions.forEach((what, all) -> all.forEach(version -> lines.add(new HistoryLine(
                HistoryKind.WORDING,
                version.at(),
                version.by(),
                texts.fill("historik.version." + what, version.number()),
                null))));
        named(problem, lines);
        if (current.may(Permission.READ_MEASURES)) {
            measures.ofProblem(problem.id()).forEach(trace -> lines.add(measure(trace)));
        }
        assessed(problem, lines);
        lines.sort(Comparator.comparing(HistoryLine::at).reversed());
        return lines;
    }

    private HistoryLine moved(PhaseEntry entry) {
        var why = Stream.of(
                        texts.of(entry.back()),
                        texts.of(entry.outcome()),
                        Objects.requireNonNullElse(entry.reason(), ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        return new HistoryLine(
                HistoryKind.MOVE,
                entry.at(),
                entry.by(),
                texts.fill("historik.line.move", entry.step(), entry.phase()),
                orNull(why));
    }

    private void named(ProblemQueries.View problem, List<HistoryLine> lines) {
        var linked = new LinkedHashMap<Sitting, List<Instant>>();
        for (var trace : traces.of(problem.id())) {
            if (trace.kind() == Kind.REPORT) {
                var sitting = new Sitting(trace.by(), trace.at().truncatedTo(ChronoUnit.MINUTES));
                linked.computeIfAbsent(sitting, fresh -> new ArrayList<>()).add(trace.at());
            } else {
                lines.add(named(trace));
            }
        }
        linked.forEach((sitting, moments) -> lines.add(new HistoryLine(
                HistoryKind.SOURCE,
                moments.get(0),
                sitting.by(),
                texts.fill("historik.line.reports", moments.size()),
                null)));
    }

    private HistoryLine named(TraceQueries.Trace trace) {
        var kind = trace.kind() == Kind.CAUSE || trace.kind() == Kind.GOAL ? HistoryKind.ANALYSIS : HistoryKind.SOURCE;
        var what = trace.source() == null
                ? texts.fill("historik.named." + trace.kind())
                : texts.fill("historik.named." + trace.kind(), trace.source());
        return new HistoryLine(kind, trace.at(), trace.by(), what, trace.words());
    }

    private HistoryLine measure(MeasureTraceQueries.Trace trace) {
        var entry = trace.entry();
        return new HistoryLine(
                HistoryKind.MEASURE,
                entry.at(),
                entry.by(),
                texts.fill(
                        "historik.line.measure",
                        trace.number(),
                        trace.title(),
                        texts.fill("historik.act." + entry.act())),
                entry.note());
    }

    private void assessed(ProblemQueries.View problem, List<HistoryLine> lines) {
        var found = assessments.of(problem.id());
        for (var row : found.measures()) {
            if (row.by() != null && row.at() != null) {
                lines.add(assessed(
                        row.at(), row.by(), texts.fill("historik.line.process", row.number(), row.title()), null));
            }
        }
        found.studies()
                .forEach(study -> lines.add(assessed(
                        study.at(),
                        study.by(),
                        texts.fill("historik.line.study", study.figures().counted()),
                        texts.of(study.result().verdict()))));
        problem.evaluations()
                .forEach(one -> lines.add(assessed(
                        one.at(), one.by(), texts.fill("historik.line.verdict", one.verdict()), one.effect())));
        found.decisions()
                .forEach(one -> lines.add(
                        assessed(one.at(), one.by(), texts.fill("historik.line.course", one.course()), one.why())));
        found.followUps()
                .forEach(one -> lines.add(
                        assessed(one.at(), one.by(), texts.fill("historik.line.look", one.lasting()), one.words())));
    }

    private static HistoryLine assessed(Instant at, Actor by, String what, @Nullable String more) {
        return new HistoryLine(HistoryKind.ASSESSMENT, at, by, what, more);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}

package se.samsyn.backoffice.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.assessment.AssessmentQueries.StudyRow;
import se.samsyn.assessment.Caution;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.backoffice.problem.EffectChart;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/**
 * Whether it helped: the latest conclusion, and the latest figures of this cycle with all that has to be said of them.
 */
@RequestScoped
class SheetEffect {

    @Inject
    Texts texts;

    @Inject
    When when;

    Block of(ProblemQueries.View problem, AssessmentQueries.View found) {
        var said = new ArrayList<String>();
        problem.evaluations().stream()
                .filter(evaluation -> evaluation.cycle() == problem.cycle())
                .reduce((earlier, later) -> later)
                .ifPresent(evaluation ->
                        said.add(texts.fill("blad.value.concluded", evaluation.verdict(), when.date(evaluation.at()))));
        var study = found.studies().stream()
                .filter(row -> row.cycle() == problem.cycle())
                .findFirst();
        study.ifPresent(row -> said.addAll(certainty(row)));
        if (said.isEmpty()) {
            said.add(texts.fill("blad.message.notFollowedUp"));
        }
        return new Block.Figures(
                texts.fill("blad.header.effect"),
                said,
                study.map(row -> caption(row.figures())).orElse(""),
                Stream.of("where", "when", "figure", "interval", "picture")
                        .map(name -> texts.fill("blad.header." + name))
                        .toList(),
                study.map(row -> strips(row.figures())).orElse(List.of()));
    }

    private List<String> certainty(StudyRow study) {
        var result = study.result();
        var said = new ArrayList<String>();
        if (result.isBlocked()) {
            said.add(texts.fill("ettproblem.paragraph.blocked"));
        } else {
            var effect = result.level().isCompared()
                    ? texts.of(result.effect())
                    : texts.fill("ettproblem.effect." + result.effect().name()) + " "
                            + texts.fill("ettproblem.paragraph.notCompared");
            said.add(texts.fill("blad.value.figures", result.verdict(), effect));
        }
        said.add(texts.fill("ettproblem.paragraph.level", result.level().step(), result.level()));
        var cautions = Arrays.stream(Caution.values())
                .filter(result.cautions()::contains)
                // said already, as part of what the figures say
                .filter(caution -> caution != Caution.NO_COMPARISON)
                .map(texts::of)
                .collect(Collectors.joining(" "));
        if (!cautions.isEmpty()) {
            said.add(cautions);
        }
        return said;
    }

    private String caption(StudyFigures figures) {
        var before = figures.before();
        var after = figures.after();
        return texts.fill(
                "blad.caption.figures",
                figures.counted(),
                texts.fill(
                        "ettproblem.paragraph.months",
                        before.from().toString(),
                        before.to().toString(),
                        after.from().toString(),
                        after.to().toString()),
                figures.source(),
                figures.sourceWords());
    }

    private List<Block.Strip> strips(StudyFigures figures) {
        var chart = EffectChart.of(figures);
        return chart.lines().stream()
                .map(line -> new Block.Strip(
                        List.of(
                                line.part() == null ? figures.counted() : texts.of(line.part()),
                                texts.fill(line.after() ? "ettproblem.label.after" : "ettproblem.label.before"),
                                texts.number(line.value()) + (line.part() == null ? " %" : ""),
                                texts.fill(
                                        "ettproblem.label.fromTo",
                                        line.interval().low(),
                                        line.interval().high())),
                        percent(line.interval().low(), chart),
                        percent(line.interval().high(), chart),
                        percent(line.value(), chart)))
                .toList();
    }

    private static double percent(double value, EffectChart chart) {
        return 100 * value / chart.most();
    }
}

package se.samsyn.backoffice.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.measure.ResponseQueries.Course;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Definition;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemQueries.CauseRow;
import se.samsyn.problem.ProblemQueries.GoalRow;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/** The words of a {@link Sheet}. */
@RequestScoped
class SheetWords {

    @Inject
    SheetFacts facts;

    @Inject
    SheetEffect effect;

    @Inject
    Texts texts;

    @Inject
    When when;

    @Inject
    Clock clock;

    Sheet sheet(ProblemQueries.View problem, List<Course> measures, AssessmentQueries.View found) {
        return new Sheet(
                problem.number() + " " + problem.title(),
                texts.fill("blad.paragraph.about"),
                List.of(
                        new Block.Pairs(texts.fill("blad.header.facts"), facts.of(problem)),
                        new Block.Pairs(texts.fill("blad.header.problem"), definition(problem.definition())),
                        lines("blad.header.causes", problem.causes().stream().map(this::cause)),
                        measures(measures),
                        lines("blad.header.goals", problem.goals().stream().map(this::goal)),
                        effect.of(problem, found)),
                texts.fill("blad.paragraph.foot", when.date(LocalDate.now(clock.withZone(Settings.ZONE)))),
                texts.fill("blad.paragraph.shortened", problem.number()),
                texts.fill("blad.label.more"));
    }

    private List<Map.Entry<String, String>> definition(Definition told) {
        var answers = Stream.of(
                        answer("behaviour", told.behaviour()),
                        answer("place", told.place()),
                        answer("pattern", told.pattern()),
                        answer("frequency", told.frequency()),
                        answer("since", told.since()),
                        answer("affected", told.affected()))
                .filter(Objects::nonNull)
                .toList();
        return answers.isEmpty()
                ? List.of(Map.entry(texts.fill("blad.header.problem"), texts.fill("blad.message.none")))
                : answers;
    }

    private Map.@Nullable Entry<String, String> answer(String question, @Nullable String told) {
        return told == null ? null : Map.entry(texts.fill("Definition." + question), told);
    }

    private Block lines(String heading, Stream<String> lines) {
        var all = lines.toList();
        return new Block.Lines(texts.fill(heading), all.isEmpty() ? List.of(texts.fill("blad.message.none")) : all);
    }

    private String cause(CauseRow cause) {
        return texts.fill("blad.label.cause", cause.statement(), cause.strength());
    }

    private Block measures(List<Course> measures) {
        var heading = texts.fill("blad.header.measures");
        if (measures.isEmpty()) {
            return new Block.Lines(heading, List.of(texts.fill("blad.message.none")));
        }
        return new Block.Table(
                heading,
                Stream.of("measure", "party", "status", "days")
                        .map(name -> texts.fill("blad.header." + name))
                        .toList(),
                measures.stream()
                        .map(measure -> List.of(
                                measure.number() + " " + measure.title(),
                                texts.of(measure.owner()),
                                texts.of(measure.status()),
                                days(measure)))
                        .toList());
    }

    /** When it really went on, else when it is planned. */
    private String days(Course measure) {
        if (measure.startedOn() != null) {
            return texts.fill("atgard.label.period", when.iso(measure.startedOn()), when.iso(measure.finishedOn()));
        }
        var planned = measure.planned();
        return planned == null
                ? texts.fill("blad.label.notPlanned")
                : texts.fill("blad.label.planned", when.iso(planned.from()), when.iso(planned.to()));
    }

    private String goal(GoalRow goal) {
        var text = goal.text();
        return texts.fill(
                "blad.label.goal",
                text.indicator(),
                text.baseline(),
                texts.of(text.bound()),
                text.target(),
                when.date(goal.targetOn()),
                text.source());
    }
}

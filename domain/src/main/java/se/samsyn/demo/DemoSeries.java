package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import se.samsyn.kernel.Visibility;
import se.samsyn.statistics.Measured;
import se.samsyn.statistics.SeriesId;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.statistics.SeriesOutline;
import se.samsyn.statistics.SeriesSource;
import se.samsyn.statistics.SeriesStep;

/** Invented series: taken in from a file, and a year later from the next one, which corrects a figure of the first. */
@ApplicationScoped
class DemoSeries {

    private static final int YEARS = 5;

    @Inject
    SeriesKeeping keeping;

    void plan(Timeline timeline, LocalDate today) {
        for (var section : Section.of("series.txt")) {
            var begun = new AtomicReference<SeriesId>();
            var earlier = today.minusYears(1).minusWeeks(1);
            var later = today.minusWeeks(1);
            var who = section.one("who");
            timeline.add(earlier, 0, who, "series " + section.name(), () -> {
                begun.set(keeping.begin(outline(section), Visibility.BOTH));
                keeping.take(begun.get(), section.name() + "-1.csv", null, file(section, today, earlier, 1));
            });
            timeline.add(
                    later,
                    0,
                    who,
                    "figures of " + section.name(),
                    () -> keeping.take(begun.get(), section.name() + "-2.csv", null, file(section, today, later, 0)));
        }
    }

    private static SeriesOutline outline(Section section) {
        return new SeriesOutline(
                section.one("name"),
                SeriesSource.valueOf(section.one("source")),
                section.one("producer"),
                Measured.valueOf(section.one("measured")),
                SeriesStep.valueOf(section.one("step")),
                section.one("area"),
                section.one("credit"),
                section.one("note"));
    }

    /**
     * What is known by a day, of periods that have ended.
     *
     * @param late how many were not counted yet in the last of them
     */
    private static byte[] file(Section section, LocalDate today, LocalDate known, int late) {
        var step = SeriesStep.valueOf(section.one("step"));
        var random = new Random(section.name().hashCode());
        var level = Double.parseDouble(section.one("level"));
        var last = step.plus(step.start(today.minusWeeks(1)), -1);
        var lastKnown = step.plus(step.start(known), -1);
        var text = new StringBuilder("period;värde\n");
        for (var on = last.minusYears(YEARS); !on.isAfter(lastKnown); on = step.plus(on, 1)) {
            var season = 1
                    + Double.parseDouble(section.one("swing")) / 100 * Math.sin((on.getMonthValue() - 4) * Math.PI / 6);
            var rise = on.equals(last) ? Double.parseDouble(section.one("rise")) : 1;
            var drawn = Math.round(level * season * rise + random.nextGaussian() * Math.sqrt(level) / 2);
            text.append(
                            step == SeriesStep.YEAR
                                    ? String.valueOf(on.getYear())
                                    : on.toString().substring(0, 7))
                    .append(';')
                    .append(Math.max(0, drawn - (on.equals(lastKnown) ? late : 0)))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package se.samsyn.concern;

import java.io.Serializable;
import java.time.Month;
import java.util.List;
import java.util.Map;
import se.samsyn.concern.Recurring.Report;
import se.samsyn.concern.TimeHint.Season;
import se.samsyn.concern.TimeHint.TimeOfDay;
import se.samsyn.concern.TimeHint.WeekPart;

/**
 * When and where it is so, as far as reports tell and their reader may know (S-10). Those who told were asked for parts
 * of the day, the week and the year, never for an hour: that would point at persons.
 *
 * @param reports how many there are that the reader sees
 * @param hours by part of the day and of the week; every part is there
 * @param said how many of them are among {@code hours}
 * @param seasons in which it is so; every one is there
 * @param months in which the reports came; every one is there
 * @param points those with a place that the reader is shown
 */
public record Rhythm(
        int reports,
        Map<TimeOfDay, Map<WeekPart, Integer>> hours,
        int said,
        Map<Season, Integer> seasons,
        Map<Month, Integer> months,
        List<Report> points)
        implements Serializable {}

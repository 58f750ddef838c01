package se.samsyn.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;
import se.samsyn.web.Site;

/**
 * Dates and times as people write them, in Europe/Stockholm: {@code #{when.…}}. Each takes an Instant or a LocalDate;
 * nothing becomes the empty text.
 */
@Named
@RequestScoped
public class When {

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** {@code 22 november 2026}, {@code 22. marraskuuta 2026}: as the language writes it. */
    public String date(@Nullable TemporalAccessor time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(site.getLanguage().locale())
                        .format(local(time));
    }

    /** {@code 22 november 2026 kl. 18.30}. */
    public String dateTime(@Nullable TemporalAccessor time) {
        if (!(time instanceof Instant)) {
            return date(time);
        }
        var clockTime = DateTimeFormatter.ofPattern(words.get("when.clock")).format(local(time));
        return texts.fill("when.dateTime", date(time), clockTime);
    }

    /** {@code 2026-11-22}: for tables and for {@code datetime}. */
    public String iso(@Nullable TemporalAccessor time) {
        return time == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(local(time));
    }

    /** {@code för 3 dagar sedan}; what is older than four weeks is named by its date. */
    public String ago(@Nullable TemporalAccessor time) {
        if (time == null) {
            return "";
        }
        var now = clock.instant().atZone(Settings.ZONE);
        var days = ChronoUnit.DAYS.between(LocalDate.from(local(time)), now.toLocalDate());
        if (days < 0 || days > 28) {
            return date(time);
        }
        if (days == 0 && time instanceof Instant instant) {
            var minutes = ChronoUnit.MINUTES.between(instant, now.toInstant());
            return minutes < 1
                    ? words.get("when.now")
                    : minutes < 60 ? texts.fill("when.minutes", minutes) : texts.fill("when.hours", minutes / 60);
        }
        return days == 0
                ? words.get("when.today")
                : days == 1 ? words.get("when.yesterday") : texts.fill("when.days", days);
    }

    private static TemporalAccessor local(TemporalAccessor time) {
        return time instanceof Instant instant ? instant.atZone(Settings.ZONE) : time;
    }
}

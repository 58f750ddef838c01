package se.samsyn.backoffice.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.measure.Work;
import se.samsyn.measure.WorkLogging;
import se.samsyn.platform.Settings;

/** What was really done of a measure, line by line. */
@Named
@RequestScoped
public class WorkForm {

    @Inject
    MeasurePage page;

    @Inject
    ResponseQueries response;

    @Inject
    WorkLogging logging;

    @Inject
    Clock clock;

    private List<ResponseQueries.WorkRow> rows = List.of();
    private @Nullable LocalDate on;
    private @Nullable String words;
    private @Nullable String dose;
    private @Nullable Integer reached;
    private @Nullable Integer hours;
    private @Nullable Integer kronor;

    @PostConstruct
    void begin() {
        on = LocalDate.now(clock.withZone(Settings.ZONE));
        rows = response.work(page.getMeasure().id());
    }

    public String note() {
        logging.note(
                page.getMeasure().id(),
                new Work(
                        Objects.requireNonNull(on),
                        Objects.requireNonNullElse(words, ""),
                        dose,
                        reached,
                        hours,
                        kronor));
        return page.again("work");
    }

    /** Latest day first. */
    public List<ResponseQueries.WorkRow> getRows() {
        return rows;
    }

    /** Hours of work so far, as far as they are said. */
    public long getAllHours() {
        return sum(Work::hours);
    }

    /** Kronor so far, as far as they are said. */
    public long getAllKronor() {
        return sum(Work::kronor);
    }

    private long sum(Function<Work, @Nullable Integer> figure) {
        return rows.stream()
                .map(row -> figure.apply(row.work()))
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getDose() {
        return dose;
    }

    public void setDose(@Nullable String dose) {
        this.dose = dose;
    }

    public @Nullable Integer getReached() {
        return reached;
    }

    public void setReached(@Nullable Integer reached) {
        this.reached = reached;
    }

    public @Nullable Integer getHours() {
        return hours;
    }

    public void setHours(@Nullable Integer hours) {
        this.hours = hours;
    }

    public @Nullable Integer getKronor() {
        return kronor;
    }

    public void setKronor(@Nullable Integer kronor) {
        this.kronor = kronor;
    }
}

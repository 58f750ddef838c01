package se.samsyn.backoffice.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Visibility;
import se.samsyn.statistics.Measured;
import se.samsyn.statistics.SeriesKeeping;
import se.samsyn.statistics.SeriesOutline;
import se.samsyn.statistics.SeriesSource;
import se.samsyn.statistics.SeriesStep;

/** Backs {@code nyserie.xhtml}: what a new series is of. */
@Named
@ViewScoped
public class NewSeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeriesKeeping keeping;

    private @Nullable String name;
    private @Nullable SeriesSource source;
    private @Nullable String producer;
    private @Nullable Measured measured;
    private @Nullable SeriesStep step;
    private @Nullable String area;
    private @Nullable String credit;
    private @Nullable String note;
    private @Nullable Visibility visibility;

    /** Begins it and leads to its page, where its figures are taken in. */
    public String begin() {
        var outline = new SeriesOutline(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNull(source),
                Objects.requireNonNullElse(producer, ""),
                Objects.requireNonNull(measured),
                Objects.requireNonNull(step),
                area,
                Objects.requireNonNullElse(credit, ""),
                note);
        return SeriesAddress.page(keeping.begin(outline, Objects.requireNonNull(visibility)), "series");
    }

    public SeriesSource[] getSources() {
        return SeriesSource.values();
    }

    public Measured[] getMeasures() {
        return Measured.values();
    }

    public SeriesStep[] getSteps() {
        return SeriesStep.values();
    }

    /** Nothing that staff keep is public by itself. */
    public List<Visibility> getVisibilities() {
        return List.of(Visibility.BOTH, Visibility.PARTY, Visibility.UNIT);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable SeriesSource getSource() {
        return source;
    }

    public void setSource(@Nullable SeriesSource source) {
        this.source = source;
    }

    public @Nullable String getProducer() {
        return producer;
    }

    public void setProducer(@Nullable String producer) {
        this.producer = producer;
    }

    public @Nullable Measured getMeasured() {
        return measured;
    }

    public void setMeasured(@Nullable Measured measured) {
        this.measured = measured;
    }

    public @Nullable SeriesStep getStep() {
        return step;
    }

    public void setStep(@Nullable SeriesStep step) {
        this.step = step;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = credit;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable Visibility visibility) {
        this.visibility = visibility;
    }
}

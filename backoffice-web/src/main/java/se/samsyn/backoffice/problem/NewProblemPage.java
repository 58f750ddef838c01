package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.backoffice.draft.NewRecordId;
import se.samsyn.backoffice.statistics.SeriesAddress;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.CitedSeries;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.SeriesCiting;
import se.samsyn.problem.Strength;

/**
 * Backs {@code nyttproblem.xhtml}: a problem of several reports, whose numbers come in the address or are typed, or of
 * a series that the address names.
 */
@Named
@ViewScoped
public class NewProblemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SeriesCiting citing;

    @Inject
    ProblemQueries problems;

    @Inject
    ReportNumbers reports;

    @Inject
    FocusAreaQueries focusAreaQueries;

    @Inject
    StaffDrafting drafts;

    private @NotBlank @Size(max = 120) @Nullable String title;
    private @Size(max = ReportNumbers.MAX) @Nullable String numbers;
    private String[] focusAreas = {};
    private @Nullable String series;
    private @Nullable String period;
    private @Nullable Strength strength;

    /** Raises the problem and leads to its page; while a report is unknown, the form stays with what was typed. */
    public @Nullable String raise() {
        var named = reports.named("raise:numbers", numbers).orElse(null);
        if (named == null) {
            return null;
        }
        var chosen = Set.of(focusAreas);
        var focus = focusAreaQueries.inForce().stream()
                .filter(area -> chosen.contains(area.code()))
                .map(AgreementQueries.Focus::id)
                .collect(Collectors.toSet());
        var id = citing.raise(
                String.valueOf(title), focus, named, cited(), Objects.requireNonNullElse(strength, Strength.MEDIUM));
        drafts.drop(Subject.of(NewRecordId.ONLY), "raise");
        return problems.row(id)
                .map(row -> "ettproblem?number=" + row.number() + "&klart=raise&faces-redirect=true")
                .orElse("problem?faces-redirect=true");
    }

    private @Nullable CitedSeries cited() {
        return series == null
                ? null
                : new CitedSeries(SeriesAddress.parse(series), period == null ? null : SeriesAddress.day(period));
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
    }

    /** The id of the series that the address names; null if it names none. */
    public @Nullable String getSeries() {
        return series;
    }

    public void setSeries(@Nullable String series) {
        this.series = series;
    }

    /** The first day of the period that the address names. */
    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers;
    }

    public @Nullable String getProposed() {
        return title;
    }

    /** The title that stands in the address, as {@link #setAddressed}. */
    public void setProposed(@Nullable String proposed) {
        if (title == null) {
            title = proposed;
        }
    }

    public @Nullable String getAddressed() {
        return numbers;
    }

    /**
     * The numbers that stand in the address. However many: what asks for permission comes after them and would be
     * passed over if they were refused; the form refuses them when it is sent.
     */
    public void setAddressed(@Nullable String addressed) {
        if (numbers == null) {
            numbers = addressed;
        }
    }

    public String[] getFocusAreas() {
        return focusAreas.clone();
    }

    public void setFocusAreas(String[] focusAreas) {
        this.focusAreas = focusAreas.clone();
    }
}

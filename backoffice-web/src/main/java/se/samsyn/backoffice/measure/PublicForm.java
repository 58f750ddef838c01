package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.PublicText;
import se.samsyn.member.StaffDrafting;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Subject;

/** What residents read of a measure, and where they see it on the map. */
@Named
@ViewScoped
public class PublicForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasurePage page;

    @Inject
    MeasurePlanning planning;

    @Inject
    StaffDrafting drafts;

    private @Nullable String text;
    private @Nullable String problem;
    private @Nullable String causes;
    private @Nullable String words;
    private @Nullable String area;
    private @DecimalMin("-90") @DecimalMax("90") @Nullable Double lat;
    private @DecimalMin("-180") @DecimalMax("180") @Nullable Double lon;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var measure = page.getMeasure();
        text = measure.publicText().text();
        problem = measure.publicText().problem();
        causes = measure.publicText().causes();
        words = measure.place().words();
        area = measure.place().area();
        var point = measure.place().point();
        lat = point == null ? null : point.lat();
        lon = point == null ? null : point.lon();
    }

    public String describe() {
        var measure = page.getMeasure();
        planning.describe(measure.id(), measure.version(), new PublicText(text, problem, causes));
        drafts.drop(Subject.of(measure.id()), "public");
        return page.again("describe");
    }

    /** Without both numbers it has no single place. */
    public String show() {
        var measure = page.getMeasure();
        var point = lat == null || lon == null ? null : new GeoPoint(lat, lon);
        planning.showAt(measure.id(), measure.version(), point, words == null ? "" : words, area);
        return page.again("place");
    }

    public int getMax() {
        return PublicText.MAX;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }

    public @Nullable String getCauses() {
        return causes;
    }

    public void setCauses(@Nullable String causes) {
        this.causes = causes;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable Double getLat() {
        return lat;
    }

    public void setLat(@Nullable Double lat) {
        this.lat = lat;
    }

    public @Nullable Double getLon() {
        return lon;
    }

    public void setLon(@Nullable Double lon) {
        this.lon = lon;
    }
}

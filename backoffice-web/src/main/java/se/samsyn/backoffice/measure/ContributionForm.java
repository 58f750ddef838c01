package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.Contribution;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.platform.CurrentActor;

/** What my own party does in a measure; for the other one only its own people speak (S-04). */
@Named
@ViewScoped
public class ContributionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOURS_MAX = 100_000;
    private static final int KRONOR_MAX = 1_000_000_000;

    @Inject
    MeasurePage page;

    @Inject
    MeasurePlanning planning;

    @Inject
    CurrentActor current;

    private @Nullable String sentence;
    private @PositiveOrZero @Max(HOURS_MAX) int hours;
    private @PositiveOrZero @Max(KRONOR_MAX) int kronor;
    private @Nullable String competence;
    private @Nullable String knowledge;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var ours = page.getMeasure().contributions().get(current.party());
        if (ours != null) {
            sentence = ours.sentence();
            hours = ours.hours();
            kronor = ours.kronor();
            competence = ours.competence();
            knowledge = ours.knowledge();
        }
    }

    /** Without a sentence my party does nothing after all. */
    public String contribute() {
        var measure = page.getMeasure();
        planning.contribute(
                measure.id(),
                measure.version(),
                sentence == null ? null : new Contribution(sentence, hours, kronor, competence, knowledge));
        return page.again("contribute");
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public int getKronor() {
        return kronor;
    }

    public void setKronor(int kronor) {
        this.kronor = kronor;
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public @Nullable String getCompetence() {
        return competence;
    }

    public void setCompetence(@Nullable String competence) {
        this.competence = competence;
    }

    public @Nullable String getKnowledge() {
        return knowledge;
    }

    public void setKnowledge(@Nullable String knowledge) {
        this.knowledge = knowledge;
    }
}

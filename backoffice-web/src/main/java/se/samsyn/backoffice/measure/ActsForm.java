package se.samsyn.backoffice.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasureAct;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;

/** What is done with a measure from where it stands: each act by a button with its name. */
@Named
@RequestScoped
public class ActsForm {

    @Inject
    MeasurePage page;

    @Inject
    MeasurePlanning planning;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private @Nullable LocalDate on;
    private @Nullable String words;

    @PostConstruct
    void begin() {
        on = LocalDate.now(clock.withZone(Settings.ZONE));
    }

    /** Takes the act that leads to a status. */
    public String go(MeasureStatus to) {
        var id = page.fresh();
        var act = Objects.requireNonNull(page.getMeasure().acts().get(to));
        switch (act) {
            case CHOOSE -> planning.choose(id);
            case DECIDE -> planning.decide(id);
            case START -> planning.start(id, Objects.requireNonNull(on));
            case FINISH -> planning.finish(id, Objects.requireNonNull(on));
            case EVALUATE -> planning.evaluate(id, said());
            case CANCEL -> planning.cancel(id, said());
            case RETURN -> planning.goBack(id, to, said());
            default -> throw new IllegalStateException("leads to no status: " + act);
        }
        return page.again(act.name());
    }

    public String reaffirm() {
        planning.reaffirm(page.fresh(), said());
        return page.again("REAFFIRM");
    }

    public String publish() {
        planning.publish(page.fresh());
        return page.again("PUBLISH");
    }

    public String withdraw() {
        planning.withdraw(page.fresh(), said());
        return page.again("WITHDRAW");
    }

    /** Whether I may take this act, wherever the measure stands; a decision is its owner's (S-04). */
    public boolean may(MeasureAct act) {
        return switch (act) {
            case CHOOSE, START, FINISH -> current.may(Permission.PLAN_MEASURES);
            case DECIDE ->
                current.may(Permission.DECIDE_MEASURES)
                        && page.getMeasure().owner().party() == current.party();
            case EVALUATE, CANCEL, RETURN, REAFFIRM -> current.may(Permission.DECIDE_MEASURES);
            case PUBLISH, WITHDRAW -> current.may(Permission.PUBLISH_MEASURES);
            default -> false;
        };
    }

    private String said() {
        return words == null ? "" : words;
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
}

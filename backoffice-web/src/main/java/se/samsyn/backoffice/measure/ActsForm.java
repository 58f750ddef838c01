package se.samsyn.backoffice.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * A button.
     *
     * @param to where the act leads; null for those that leave the status as it is
     */
    public record Offer(MeasureAct act, @Nullable MeasureStatus to) implements Serializable {

        /** What tells its form from the others on the page. */
        public String key() {
            return to == null ? act.name() : act.name() + "_" + to.name();
        }

        /** Whether it asks on what day. */
        public boolean dated() {
            return act == MeasureAct.START || act == MeasureAct.FINISH;
        }
    }

    @Inject
    MeasurePage page;

    @Inject
    OutlineForm outline;

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

    /** Keeps the outline. */
    public String outline() {
        var measure = page.getMeasure();
        planning.outline(measure.id(), measure.version(), outline.typed());
        outline.saved(measure.id(), "outline");
        return page.again("outline");
    }

    /** Takes an act; {@code to} says where it leads, and is null for those that leave the status as it is. */
    public String go(MeasureAct act, @Nullable MeasureStatus to) {
        var id = page.getMeasure().id();
        long read = page.getMeasure().version();
        switch (act) {
            case CHOOSE -> planning.choose(id, read);
            case DECIDE -> planning.decide(id, read);
            case START -> planning.start(id, read, Objects.requireNonNull(on));
            case FINISH -> planning.finish(id, read, Objects.requireNonNull(on));
            case EVALUATE -> planning.evaluate(id, read, said());
            case CANCEL -> planning.cancel(id, read, said());
            case RETURN -> planning.goBack(id, read, Objects.requireNonNull(to), said());
            case REAFFIRM -> planning.reaffirm(id, read, said());
            case PUBLISH -> planning.publish(id, read);
            case WITHDRAW -> planning.withdraw(id, read, said());
            default -> throw new IllegalStateException("no button: " + act);
        }
        return page.again(act.name());
    }

    /** What can be done from where it stands, and I may do. */
    public List<Offer> getOffered() {
        var measure = page.getMeasure();
        var offers = new ArrayList<Offer>();
        if (measure.reconsidered()) {
            offers.add(new Offer(MeasureAct.REAFFIRM, null));
        }
        measure.acts().forEach((to, act) -> offers.add(new Offer(act, to)));
        if (measure.publishedAt() != null) {
            offers.add(new Offer(MeasureAct.WITHDRAW, null));
        } else if (measure.status().isDecided()) {
            offers.add(new Offer(MeasureAct.PUBLISH, null));
        }
        return offers.stream().filter(offer -> may(offer.act())).toList();
    }

    public boolean isAny() {
        return !getOffered().isEmpty();
    }

    /** A decision is its owner's (S-04). */
    private boolean may(MeasureAct act) {
        return switch (act) {
            case CHOOSE, START, FINISH -> current.may(Permission.PLAN_MEASURES);
            case DECIDE, CANCEL, RETURN, REAFFIRM -> current.may(Permission.DECIDE_MEASURES) && isOurs();
            case EVALUATE -> current.may(Permission.DECIDE_MEASURES);
            case PUBLISH -> current.may(Permission.PUBLISH_MEASURES) && isOurs();
            case WITHDRAW -> current.may(Permission.PUBLISH_MEASURES);
            default -> false;
        };
    }

    private boolean isOurs() {
        return page.getMeasure().owner().party() == current.party();
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

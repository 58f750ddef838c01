package se.samsyn.backoffice.route;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Route;
import se.samsyn.concern.RouteEditing;
import se.samsyn.concern.RouteQueries;
import se.samsyn.concern.RouteTrial;
import se.samsyn.place.RoadQueries;

/** Backs {@code provaregler.xhtml}: what the drafted rules would do, and the button that puts them in force. */
@Named
@ViewScoped
public class TrialPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * What a rule would do.
     *
     * @param number as the rules are counted, from 1
     * @param route null for what none of the rules fits
     */
    public record Row(int number, @Nullable Route route, RouteTrial.Line line) implements Serializable {}

    @Inject
    RouteQueries queries;

    @Inject
    RouteTrial trial;

    @Inject
    RouteEditing editing;

    @Inject
    RoadQueries roads;

    private RouteQueries.@Nullable Draft draft;
    private RouteTrial.@Nullable Result result;
    private Map<String, String> keepers = Map.of();
    private @Nullable String reason;

    /** {@code f:viewAction}. */
    public void load() {
        draft = queries.draft();
        keepers = roads.keepers();
        result = trial.run();
    }

    /** What is tried here is in force from now on. */
    public String publish() {
        editing.publish(getDraft().version(), Objects.requireNonNullElse(reason, ""));
        return "regler?klart=rules&faces-redirect=true";
    }

    public List<Row> getRows() {
        var routes = getDraft().routes();
        return IntStream.range(0, getResult().lines().size())
                .mapToObj(i -> new Row(
                        i + 1,
                        i < routes.size() ? routes.get(i) : null,
                        getResult().lines().get(i)))
                .toList();
    }

    public Map<String, String> getKeepers() {
        return keepers;
    }

    public RouteQueries.Draft getDraft() {
        return Objects.requireNonNull(draft);
    }

    public RouteTrial.Result getResult() {
        return Objects.requireNonNull(result);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

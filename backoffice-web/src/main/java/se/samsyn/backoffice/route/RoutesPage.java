package se.samsyn.backoffice.route;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Route;
import se.samsyn.concern.RouteEditing;
import se.samsyn.concern.RouteQueries;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.place.RoadQueries;

/** Backs {@code regler.xhtml}: the drafted rules, and one of them to be written. */
@Named
@ViewScoped
public class RoutesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    @Inject
    RouteQueries queries;

    @Inject
    RouteEditing editing;

    @Inject
    RoadQueries roads;

    @Inject
    MemberQueries members;

    private RouteQueries.@Nullable Draft draft;
    private List<RouteQueries.Published> history = List.of();
    private Map<String, String> keepers = Map.of();
    private MemberNames names = MemberNames.NONE;
    private @Nullable String rule;

    private @Nullable String category;
    private @Nullable String area;
    private @Nullable String keeper;
    private @Nullable String receiver;
    private @Nullable String reader;

    /** {@code f:viewAction}: the form begins with the rule that the address names. */
    public void load() {
        draft = queries.draft();
        keepers = roads.keepers();
        history = queries.history();
        names = members.names(history.stream().map(published -> published.by().member()));
        var written = position();
        if (written != null) {
            var route = draft.routes().get(written);
            category = route.category();
            area = route.area();
            keeper = route.keeper();
            receiver = route.receiver();
            reader = route.reader();
        }
    }

    /** Which rule is written, from 0; null for a new one. */
    private @Nullable Integer position() {
        if (rule == null || !NUMBER.matcher(rule).matches()) {
            return null;
        }
        int position = Integer.parseInt(rule) - 1;
        return position < getDraft().routes().size() ? position : null;
    }

    public String write() {
        var route = new Route(
                chosen(category),
                chosen(area),
                chosen(keeper),
                Objects.requireNonNullElse(chosen(receiver), ""),
                chosen(reader));
        editing.write(getDraft().version(), position(), route);
        return again("rule");
    }

    /**
     * Lets a rule be asked one step earlier.
     *
     * @param position from 0
     */
    public String raise(int position) {
        editing.raise(getDraft().version(), position);
        return again("rule");
    }

    /**
     * Takes a rule out of the draft.
     *
     * @param position from 0
     */
    public String remove(int position) {
        editing.remove(getDraft().version(), position);
        return again("rule");
    }

    public String reset() {
        editing.reset(getDraft().version());
        return again("rulesReset");
    }

    private static String again(String done) {
        return "regler?klart=" + done + "&faces-redirect=true";
    }

    private static @Nullable String chosen(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Whether one of the rules is written, and not a new one. */
    public boolean isChange() {
        return position() != null;
    }

    public RouteQueries.Draft getDraft() {
        return Objects.requireNonNull(draft);
    }

    public List<RouteQueries.Published> getHistory() {
        return history;
    }

    public String name(Actor actor) {
        return names.of(actor);
    }

    public Map<String, String> getKeepers() {
        return keepers;
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getKeeper() {
        return keeper;
    }

    public void setKeeper(@Nullable String keeper) {
        this.keeper = keeper;
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getReader() {
        return reader;
    }

    public void setReader(@Nullable String reader) {
        this.reader = reader;
    }
}

package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueries.Row;
import se.samsyn.member.MemberQueries;

/** Backs {@code inkommet.xhtml}: the queue. Its filter stands in the address, see {@link QueueWishes}. */
@Named
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernQueries queries;

    @Inject
    MemberQueries members;

    private final Map<String, @Nullable String> wishes = new HashMap<>();
    private @Nullable QueueRows rows;
    private List<Row> chosen = List.of();

    /** {@code f:viewAction}. */
    public void load() {
        rows = new QueueRows(queries, members, QueueWishes.parse(wishes));
    }

    /** Leads to the form of a new problem that rests on the chosen concerns. */
    public String raise() {
        return "nyttproblem?rapporter=" + chosen.stream().map(Row::number).collect(Collectors.joining(","))
                + "&faces-redirect=true";
    }

    public String name(Row row) {
        return getRows().name(row.assignee());
    }

    public QueueStatus[] getStatuses() {
        return QueueStatus.values();
    }

    /** The filter, by the names of its parameters. */
    public Map<String, @Nullable String> getWishes() {
        return wishes;
    }

    public QueueRows getRows() {
        return Objects.requireNonNull(rows);
    }

    public List<Row> getChosen() {
        return List.copyOf(chosen);
    }

    public void setChosen(@Nullable List<Row> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}

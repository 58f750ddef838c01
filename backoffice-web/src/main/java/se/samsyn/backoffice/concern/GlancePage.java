package se.samsyn.backoffice.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.FilingQueries;

/** Backs {@code kort.xhtml}: what a report says, opened in its row of the queue. It keeps no state and does nothing. */
@Named
@RequestScoped
public class GlancePage {

    @Inject
    ConcernQueries queries;

    @Inject
    AdditionQueries additions;

    @Inject
    FilingQueries files;

    private @Nullable String number;
    private ConcernQueries.@Nullable View concern;
    private List<AdditionQueries.Added> added = List.of();
    private FilingQueries.@Nullable Mark mark;

    /** {@code f:viewAction}. */
    public void load() {
        var id = queries.byNumber(String.valueOf(number));
        concern = queries.view(id);
        added = additions.added(id);
        mark = files.of(id).mark();
    }

    /** Null while my party has not marked it as secret. */
    public FilingQueries.@Nullable Mark getMark() {
        return mark;
    }

    public ConcernQueries.View getConcern() {
        return Objects.requireNonNull(concern, "the page is loaded first");
    }

    public List<AdditionQueries.Added> getAdded() {
        return added;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}

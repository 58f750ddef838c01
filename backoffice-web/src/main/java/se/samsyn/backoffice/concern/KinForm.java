package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.Merging;
import se.samsyn.concern.SimilarQueries;

/** What one concern belongs to: others of the same event, looked at beside it before they become one. */
@Named
@ViewScoped
public class KinForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<ConcernEvent> OF_KIN =
            EnumSet.of(ConcernEvent.MERGED, ConcernEvent.SEPARATED, ConcernEvent.SPLIT);

    @Inject
    ConcernPage page;

    @Inject
    ConcernQueries concerns;

    @Inject
    KinQueries queries;

    @Inject
    SimilarQueries similar;

    @Inject
    Merging merging;

    private KinQueries.@Nullable Kin kin;
    private List<SimilarQueries.Suggestion> suggestions = List.of();
    private @Nullable String compared;
    private ConcernQueries.@Nullable View other;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        kin = queries.of(page.id());
        suggestions = page.offers("MERGE") ? similar.of(page.id()) : List.of();
        var number = compared == null ? "" : compared.strip();
        var found = concerns.byNumbers(List.of(number)).get(number);
        other = found == null || found.equals(page.id()) ? null : concerns.view(found);
    }

    public String merge() {
        var main = Objects.requireNonNull(other);
        merging.merge(page.id(), page.read(), main.id(), main.version());
        return page.again("merge");
    }

    public String separate() {
        merging.separate(page.id(), page.read());
        return page.again("separate");
    }

    /** The number of the report that a line of the history is about; null where there is none, or none for me. */
    public @Nullable String number(ConcernEntry entry) {
        var id = OF_KIN.contains(entry.event()) ? Objects.requireNonNullElse(entry.to(), entry.from()) : null;
        return id == null ? null : getKin().numbers().get(UUID.fromString(id));
    }

    /** Whether a number was typed that is none, or none for me. */
    public boolean isUnknown() {
        return compared != null && !compared.isBlank() && other == null;
    }

    public KinQueries.Kin getKin() {
        return Objects.requireNonNull(kin);
    }

    /** Those that may tell of the same. */
    public List<SimilarQueries.Suggestion> getSuggestions() {
        return suggestions;
    }

    /** The one that is looked at beside it; null for none. */
    public ConcernQueries.@Nullable View getOther() {
        return other;
    }

    public @Nullable String getCompared() {
        return compared;
    }

    public void setCompared(@Nullable String compared) {
        this.compared = compared;
    }
}

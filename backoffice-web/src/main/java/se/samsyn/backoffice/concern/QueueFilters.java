package se.samsyn.backoffice.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.FilterQueries;
import se.samsyn.member.FilterSaving;

/** The filters of the queue that the member has saved, and the one that is shown, to be saved. */
@Named
@RequestScoped
public class QueueFilters {

    private static final String LIST = "inkommet";

    @Inject
    QueuePage page;

    @Inject
    FilterQueries filters;

    @Inject
    FilterSaving saving;

    private @Nullable String name;
    private @Nullable List<FilterQueries.Row> mine;

    public List<FilterQueries.Row> getMine() {
        if (mine == null) {
            mine = filters.mine(LIST);
        }
        return mine;
    }

    /** What is shown, as a saved filter has it: without words and without where the page begins. */
    public String getShown() {
        return page.wished("sok");
    }

    /** Whether something is wished for that no tab and no saved filter shows. */
    public boolean isSavable() {
        var shown = getShown();
        return shown.length() > 1
                && getMine().stream().noneMatch(filter -> filter.wishes().equals(shown))
                && Arrays.stream(QueueTab.values()).noneMatch(tab -> tab.query().equals(shown));
    }

    public String save() {
        saving.save(LIST, String.valueOf(name), getShown());
        return page.again("saveFilter");
    }

    public String forget(String called) {
        saving.forget(LIST, called);
        return page.again("forgetFilter");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}

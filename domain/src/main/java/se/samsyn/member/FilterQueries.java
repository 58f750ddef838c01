package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The filters that the member who asks has saved. */
@ReadModel
public class FilterQueries {

    /** A filter: its name, and how the address of its list ends. */
    public record Row(String name, String wishes) implements Serializable {}

    @Inject
    SavedFilters filters;

    /** Of one list, by their names. */
    @Allows(Permission.ENTER)
    public List<Row> mine(String list) {
        return filters.mine(list).stream()
                .map(filter -> new Row(filter.name(), filter.wishes()))
                .toList();
    }
}

package se.samsyn.backoffice.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import se.samsyn.concern.ConcernFilter;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueries.Row;
import se.samsyn.concern.ConcernQueries.Sort;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;

/** The rows of the queue, fetched a page at a time. A row is known by its number, also once its page is left. */
final class QueueRows extends LazyDataModel<Row> {

    private static final long serialVersionUID = 1L;

    private final ConcernQueries queries;
    private final MemberQueries members;
    private final ConcernFilter filter;
    private MemberNames names = MemberNames.NONE;

    QueueRows(ConcernQueries queries, MemberQueries members, ConcernFilter filter) {
        this.queries = queries;
        this.members = members;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(queries.count(filter));
    }

    @Override
    public List<Row> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> unused) {
        var sort = sorts.values().stream().findFirst();
        var by = sort.map(SortMeta::getField).map(QueueRows::sort).orElse(Sort.RECEIVED);
        var descending =
                sort.map(SortMeta::getOrder).orElse(SortOrder.DESCENDING).isDescending();
        var rows = queries.queue(filter, by, descending, first, size);
        names = members.names(rows.stream().map(Row::assignee));
        return rows;
    }

    private static Sort sort(String field) {
        return switch (field) {
            case "dueOn" -> Sort.DUE;
            case "category" -> Sort.CATEGORY;
            default -> Sort.RECEIVED;
        };
    }

    /** Who works with a concern; empty when nobody does. */
    String name(@Nullable UUID member) {
        return names.of(member);
    }

    @Override
    public String getRowKey(Row row) {
        return row.number();
    }

    @Override
    public @Nullable Row getRowData(String number) {
        return Optional.ofNullable(getWrappedData()).stream()
                .flatMap(List::stream)
                .filter(row -> row.number().equals(number))
                .findFirst()
                .or(() ->
                        queries.rows(List.of(queries.byNumber(number))).stream().findFirst())
                .orElse(null);
    }
}

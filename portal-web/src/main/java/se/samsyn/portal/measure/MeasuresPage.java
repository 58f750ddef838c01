package se.samsyn.portal.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.PublicMeasureQueries;

/** Backs {@code atgarder.xhtml} and {@code karta.xhtml}: the same filter in the address of both, the same measures. */
@Named
@RequestScoped
public class MeasuresPage {

    private static final int SIZE = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicMeasureQueries measures;

    private MeasureFilter filter = MeasureFilter.ALL;
    private Page<PublicMeasureQueries.Row> page = new Page<>(List.of(), null);
    private long count;

    @PostConstruct
    void load() {
        filter = MeasureFilter.parse(request::getParameter);
        page = measures.list(filter, getAfter(), SIZE);
        count = measures.count(filter);
    }

    public MeasureFilter getFilter() {
        return filter;
    }

    /** How many measures the filter lets through, on all pages. */
    public long getCount() {
        return count;
    }

    public List<PublicMeasureQueries.Row> getRows() {
        return page.rows();
    }

    /** The query of the address of this filter, with its question mark; empty when nothing is wished. */
    public String getQuery() {
        var words = filter.toString();
        return words.isEmpty() ? "" : "?" + words;
    }

    /** Where the page before ended; null on the first. */
    public @Nullable String getAfter() {
        return request.getParameter("efter");
    }

    /** The query of the next page; null on the last. */
    public @Nullable String getNext() {
        var next = page.next();
        return next == null
                ? null
                : Stream.of(filter.toString(), "efter=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** How many wishes the filter has. */
    public int getWishes() {
        return filter.parameters().size();
    }

    /** The value of one of the filter's fields, as in the address; empty for no wish. */
    public String wish(String field) {
        return filter.parameters().getOrDefault(field, "");
    }
}

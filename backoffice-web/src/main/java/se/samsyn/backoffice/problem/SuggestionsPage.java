package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.Recurring;
import se.samsyn.concern.Recurring.Report;
import se.samsyn.concern.RecurringQueries;
import se.samsyn.place.PlaceQueries;
import se.samsyn.problem.LinkedQueries;
import se.samsyn.problem.LinkedQueries.Linked;
import se.samsyn.statistics.DepartureQueries.Suggested;
import se.samsyn.statistics.NearRepeat;
import se.samsyn.web.GeoJson;
import se.samsyn.web.words.Texts;

/**
 * Backs {@code forslag.xhtml}: where reports come together more than is usual, which series are higher than usual, and
 * why it is said. The least likely by chance stands first, whichever it comes from.
 */
@Named
@RequestScoped
public class SuggestionsPage {

    /** Those that come after are less clear than anybody has time for. */
    private static final int SHOWN = 12;

    /** As many numbers as the form of a new problem takes. */
    private static final int TAKEN = 50;

    /** Fewer that are free make no new problem: what is worked with already stands after what is not. */
    private static final int SEVERAL = 2;

    private static final int TITLE_MAX = 120;
    private static final int WEEK = 7;

    @Inject
    RecurringQueries recurring;

    @Inject
    SeriesSuggestions series;

    @Inject
    LinkedQueries linked;

    @Inject
    PlaceQueries places;

    @Inject
    Texts texts;

    private List<Row> rows = List.of();
    private List<List<NearRepeat.Cell>> repeats = List.of();
    private @Nullable String repeatsWished;
    private @Nullable String features;

    /**
     * One suggestion.
     *
     * @param reason how many there are, and how many are usual
     * @param hundredths how often chance brings about as much, of a hundred times
     * @param problems those that rest on some of the reports, title by number
     * @param open how many of the reports a new problem can rest on
     * @param query of the address of the form for a new problem
     * @param series what it comes from when it does not come from reports; null when it does
     */
    public record Row(
            int rank,
            String title,
            String reason,
            int metres,
            int hundredths,
            List<Report> reports,
            SortedMap<String, String> problems,
            long open,
            String query,
            @Nullable Suggested series) {}

    /** {@code f:viewAction}. */
    public void load() {
        var found = recurring.suggestions();
        var higher = series.all();
        var taken = linked.of(found.stream()
                .flatMap(one -> one.reports().stream())
                .map(Report::id)
                .toList());
        var inOrder = Stream.<Object>concat(found.stream(), higher.stream())
                .sorted(Comparator.<Object, Boolean>comparing(one -> isWorkedWith(one, taken))
                        .thenComparingDouble(SuggestionsPage::chance))
                .limit(SHOWN)
                .toList();
        rows = IntStream.range(0, inOrder.size())
                .mapToObj(i -> inOrder.get(i) instanceof Recurring one
                        ? row(i + 1, one, taken)
                        : series.row(i + 1, (Suggested) inOrder.get(i)))
                .toList();
        features = features(inOrder);
        if (repeatsWished != null) {
            var cells = recurring.repeats();
            int spans = NearRepeat.DAYS.size() - 1;
            repeats = IntStream.range(0, cells.size() / spans)
                    .mapToObj(band -> cells.subList(band * spans, (band + 1) * spans))
                    .toList();
        }
    }

    private static boolean isWorkedWith(Object suggestion, List<Linked> taken) {
        return suggestion instanceof Recurring one && open(one, taken).size() < SEVERAL;
    }

    private static double chance(Object suggestion) {
        return suggestion instanceof Recurring one
                ? one.chance()
                : ((Suggested) suggestion).departure().chance();
    }

    private Row row(int rank, Recurring one, List<Linked> taken) {
        var title = title(one);
        var ids = one.reports().stream().map(Report::id).collect(Collectors.toSet());
        var problems = new TreeMap<String, String>();
        taken.stream()
                .filter(link -> ids.contains(link.concern()))
                .forEach(link -> problems.put(link.number(), link.title()));
        var open = open(one, taken);
        return new Row(
                rank,
                title,
                reason(one),
                (int) Math.round(one.metres()),
                (int) Math.ceil(100 * one.chance()),
                one.reports(),
                problems,
                open.size(),
                "rubrik=" + encoded(title) + "&rapporter="
                        + encoded(open.stream().limit(TAKEN).collect(Collectors.joining(" "))),
                null);
    }

    /** The numbers of those that can be worked with and that no problem rests on yet. */
    private static List<String> open(Recurring one, List<Linked> taken) {
        var elsewhere = taken.stream().map(Linked::concern).collect(Collectors.<ConcernId>toSet());
        return one.reports().stream()
                .filter(report -> report.open() && !elsewhere.contains(report.id()))
                .map(Report::number)
                .toList();
    }

    private String title(Recurring one) {
        var what = one.tile() == null ? texts.fill("forslag.title.mixed") : texts.of(one.tile());
        var title = places.nearest(one.middle())
                .map(hit -> texts.fill("forslag.title.at", what, hit.label()))
                .orElse(what);
        return title.length() > TITLE_MAX ? what : title;
    }

    private String reason(Recurring one) {
        var usual = Math.round(one.usual());
        if (one.days() == null) {
            return texts.fill("forslag.reason.kind", one.reports().size(), usual);
        }
        return texts.fill(
                one.tile() == null ? "forslag.reason.lately" : "forslag.reason.kindLately",
                one.reports().size(),
                Math.round(one.days() / (double) WEEK),
                usual);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String features(List<Object> inOrder) {
        var features = Json.createArrayBuilder();
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i) instanceof Recurring one) {
                features.add(GeoJson.ring(
                        one.middle(),
                        one.metres(),
                        Json.createObjectBuilder()
                                .add("slug", String.valueOf(i + 1))
                                .add("title", rows.get(i).title())));
            }
        }
        return GeoJson.collection(features);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** As the map takes them. */
    public @Nullable String getFeatures() {
        return features;
    }

    /** By distance and then by days; empty unless they are asked for. */
    public List<List<NearRepeat.Cell>> getRepeats() {
        return repeats;
    }

    /** The bounds of the days between, each band from one to the next. */
    public List<Integer> getDays() {
        return NearRepeat.DAYS;
    }

    /** The bounds of the distances, each band from one to the next. */
    public List<Integer> getMetres() {
        return NearRepeat.METRES;
    }

    public @Nullable String getRepeatsWished() {
        return repeatsWished;
    }

    public void setRepeatsWished(@Nullable String repeatsWished) {
        this.repeatsWished = repeatsWished;
    }
}

package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries.Row;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernQueue.Capped;
import se.samsyn.concern.ConcernQueue.Part;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Backs {@code inkommet.xhtml}: the queue. Its filter stands in the address, see {@link QueueWishes}. */
@Named
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;

    private static final String FROM = "fran";

    /** What is asked for so often that its field is never folded away. */
    private static final Set<String> FREQUENT = Set.of("sok", "kategori", "status", "ordning");

    @Inject
    ConcernQueue queue;

    @Inject
    MemberQueries members;

    @Inject
    FilingQueries files;

    @Inject
    CurrentActor current;

    private final Map<String, @Nullable String> wishes = new HashMap<>();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private Part part = new Part(List.of(), null, null, false);
    private List<Tab> tabs = List.of();
    private Map<ConcernId, FilingQueries.Sign> signs = Map.of();
    private MemberNames names = MemberNames.NONE;

    /** A tab, how many lie behind it, and whether what is shown is just that. */
    public record Tab(QueueTab tab, Capped count, boolean current) implements Serializable {}

    /** {@code f:viewAction}, and after acts that change what is shown. */
    public void load() {
        var filter = QueueWishes.parse(wishes);
        part = queue.page(filter, QueueWishes.order(wishes), wishes.get(FROM), ROWS);
        signs = files.signs(part.rows().stream().map(Row::id).toList());
        names = members.names(part.rows().stream().map(Row::assignee));
        tabs = tabs(filter);
        chosen.clear();
    }

    private List<Tab> tabs(QueueFilter shown) {
        var tabbed = List.of(QueueTab.values());
        var counts =
                queue.counts(tabbed.stream().map(QueueTab::filter).toList()).iterator();
        return tabbed.stream()
                .map(tab -> new Tab(tab, counts.next(), tab.filter().equals(shown)))
                .toList();
    }

    /** Leads to the form of a new problem that rests on the chosen concerns. */
    public String raise() {
        return "nyttproblem?rapporter="
                + chosenRows().stream().map(Row::number).collect(Collectors.joining(","))
                + "&faces-redirect=true";
    }

    /** Leads to where something is given out of the chosen reports. */
    public String disclose() {
        return "utlamnande?nr="
                + chosenRows().stream().map(Row::number).collect(Collectors.joining(","))
                + "&faces-redirect=true";
    }

    /** What my party keeps of it as a document; null for nothing. */
    public FilingQueries.@Nullable Sign sign(Row row) {
        return signs.get(row.id());
    }

    List<Row> chosenRows() {
        return part.rows().stream()
                .filter(row -> chosen.getOrDefault(row.number(), false))
                .toList();
    }

    /** Who works with it; empty when nobody does. */
    public String name(Row row) {
        return names.of(row.assignee());
    }

    /** What stands after the queue's address for the page before this one. */
    public String getBefore() {
        return query(part.before());
    }

    public String getAfter() {
        return query(part.after());
    }

    /** The same as it is shown, without where the page begins. */
    public String getFirst() {
        return query(null);
    }

    /** The same page of the list again, after something was done. */
    String again(String done) {
        var same = query(wishes.get(FROM));
        return "inkommet" + same + (same.equals("?") ? "" : "&") + "klart=" + done + "&faces-redirect=true";
    }

    /** What stands after the address for all that is wished for but one thing, from the first page on. */
    String wished(String without) {
        var all = all();
        all.remove(without);
        return ending(all);
    }

    private String query(@Nullable String from) {
        var all = all();
        if (from != null) {
            all.put(FROM, from);
        }
        return ending(all);
    }

    private Map<String, String> all() {
        var all = new TreeMap<String, String>();
        wishes.forEach((name, value) -> {
            if (value != null && !value.isBlank() && !name.equals(FROM)) {
                all.put(name, value);
            }
        });
        return all;
    }

    private static String ending(Map<String, String> all) {
        return all.entrySet().stream()
                .map(wish -> wish.getKey() + "=" + URLEncoder.encode(wish.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether something is wished for that no tab tells and whose field is folded away. */
    public boolean isNarrowed() {
        return tabs.stream().noneMatch(Tab::current) && !FREQUENT.containsAll(all().keySet());
    }

    /** Whether the map stands beside the list. */
    public boolean isMapped() {
        return !"nej".equals(wishes.get("karta"));
    }

    public IntakeChannel[] getChannels() {
        return IntakeChannel.values();
    }

    public QueueStatus[] getStatuses() {
        return QueueStatus.values();
    }

    public QueueOrder[] getOrders() {
        return QueueOrder.values();
    }

    /** The filter, by the names of its parameters. */
    public Map<String, @Nullable String> getWishes() {
        return wishes;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public Part getPart() {
        return part;
    }

    /** Whether one is past the first page. */
    public boolean isFurther() {
        return !Objects.requireNonNullElse(wishes.get(FROM), "").isEmpty();
    }

    /** Whether there is anything that one may do with several at once. */
    public boolean isTicking() {
        return current.may(Permission.TRIAGE_CONCERNS)
                || current.may(Permission.WORK_ON_PROBLEMS)
                || current.may(Permission.DISCLOSE_CONCERNS);
    }

    /** By number, whether it is ticked. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}

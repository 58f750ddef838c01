package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.Handling;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueFilter.Assignee;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.concern.Tile;
import se.samsyn.place.Bounds;

/** Inside the container: all that the queue can be asked, each view and each filter in each order, and its searches. */
public final class QueueQuestions {

    private static final int ROWS = 25;
    private static final Bounds MUNICIPALITY = new Bounds(55.4, 13.0, 55.7, 13.5);

    private QueueQuestions() {}

    /** By what people would call it. */
    public static Map<String, Consumer<ConcernQueue>> all() {
        var all = new LinkedHashMap<String, Consumer<ConcernQueue>>();
        for (var view : QueueView.values()) {
            for (var order : QueueOrder.values()) {
                ask(all, view + " " + order, QueueFilter.of(view), order);
            }
        }
        for (var view : EnumSet.of(QueueView.OPEN, QueueView.CLOSED, QueueView.ALL)) {
            for (var filter : narrowed(view)) {
                ask(all, filter + " " + QueueOrder.NEWEST, filter, QueueOrder.NEWEST);
                if (view == QueueView.OPEN) {
                    ask(all, filter + " " + QueueOrder.DUE, filter, QueueOrder.DUE);
                }
            }
        }
        for (var view : EnumSet.of(QueueView.OPEN, QueueView.ALL)) {
            var filter = QueueFilter.of(view);
            all.put(view + " on the map", queue -> queue.map(filter, MUNICIPALITY, 11));
            all.put(view + " on the map, one by one", queue -> queue.map(filter, MUNICIPALITY, 18));
        }
        for (var number : List.of("19", "1980-012", "1990-01234")) {
            ask(all, "number " + number, QueueFilter.ALL.withNumber(number), QueueOrder.NEWEST);
        }
        // in all reports, in some, in one of many and one of few, in none
        for (var words : List.of("gångväg", "mörkt på Storgatan", "lampor ord7", "ord7 ord8", "giraff")) {
            ask(all, "words " + words, QueueFilter.ALL.withWords(words), QueueOrder.NEWEST);
            ask(all, "open, words " + words, QueueFilter.of(QueueView.OPEN).withWords(words), QueueOrder.OLDEST);
        }
        all.put("tabs", queue -> queue.counts(tabs()));
        return all;
    }

    /**
     * Every question reads indexes from where the page begins, and sorts nothing but the few rows that it laid
     * together.
     */
    public static void assertPlans(ConcernQueue queue) throws SQLException {
        for (var question : all().entrySet()) {
            for (var plan : Plans.of(() -> question.getValue().accept(queue))) {
                assertThat(plan.whole()).as("%s: %s", question.getKey(), plan).isEmpty();
            }
        }
    }

    private static void ask(
            Map<String, Consumer<ConcernQueue>> all, String name, QueueFilter filter, QueueOrder order) {
        all.put(name, queue -> queue.page(filter, order, null, ROWS));
    }

    private static List<QueueFilter> narrowed(QueueView view) {
        var narrowed = new ArrayList<QueueFilter>();
        var all = QueueFilter.of(view);
        narrowed.add(all.with(Assignee.ME));
        narrowed.add(all.with(Assignee.NOBODY));
        narrowed.add(all.with(Handling.ASSIGNED));
        narrowed.add(all.with(Handling.REFERRED));
        narrowed.add(by(view, "BEL", null, null, null, null));
        narrowed.add(by(view, "SKO", null, null, null, null));
        narrowed.add(by(view, null, Tile.TRAFFIC, null, null, null));
        narrowed.add(by(view, null, null, Moderation.READING, null, null));
        narrowed.add(by(view, null, null, null, "GATA", null));
        narrowed.add(by(view, null, null, null, null, "NORRA"));
        narrowed.add(by(view, null, null, null, null, "LUND"));
        narrowed.add(all.with(IntakeChannel.PORTAL));
        narrowed.add(all.with(IntakeChannel.LETTER));
        narrowed.add(all.between(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 3, 31)));
        narrowed.add(by(view, "BEL", null, null, null, null).between(LocalDate.of(1995, 1, 1), null));
        return narrowed;
    }

    private static QueueFilter by(
            QueueView view,
            @Nullable String category,
            @Nullable Tile tile,
            @Nullable Moderation moderation,
            @Nullable String unit,
            @Nullable String area) {
        return new QueueFilter(
                view, Assignee.ANYBODY, category, tile, moderation, null, unit, area, null, null, null, null, null);
    }

    private static List<QueueFilter> tabs() {
        var tabs = new ArrayList<QueueFilter>();
        for (var view : EnumSet.complementOf(EnumSet.of(QueueView.CLOSED, QueueView.ALL))) {
            tabs.add(QueueFilter.of(view));
        }
        tabs.add(QueueFilter.of(QueueView.OPEN).with(Assignee.ME));
        tabs.add(QueueFilter.of(QueueView.OPEN).with(Assignee.NOBODY));
        return tabs;
    }
}

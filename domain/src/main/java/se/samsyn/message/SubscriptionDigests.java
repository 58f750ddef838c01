package se.samsyn.message;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import se.samsyn.measure.MeasureNews;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Gathers what is new for each subscriber and posts it. Claimed rows and a unique key of each mail make it safe on two
 * nodes.
 */
@UseCase
public class SubscriptionDigests {

    private static final int BATCH = 20;

    @Inject
    Subscriptions subscriptions;

    @Inject
    SubscriptionLetters letters;

    @Inject
    MeasureNews measures;

    @Inject
    AnnouncementNews announcements;

    @Inject
    Clock clock;

    /** What happened in a time; asked once for all whose last mail was the same morning. */
    private record News(List<MeasureNews.Item> measures, List<AnnouncementNews.Item> announcements) {}

    /** Posts to some of those whose time has come; answers how many those were, 0 when there are none. */
    @Allows(Permission.RUN_JOBS)
    public int post() {
        var now = clock.instant();
        var due = subscriptions.claimDue(now, BATCH);
        var news = new HashMap<Instant, News>();
        for (var subscription : due) {
            var gathered = news.computeIfAbsent(
                    subscription.toldUntil(),
                    from -> new News(measures.between(from, now), announcements.between(from, now)));
            var items = items(subscription.wishes(), letters.language(subscription), gathered);
            if (!items.isEmpty()) {
                letters.digest(subscription, items, now);
            }
            subscription.told(now);
        }
        return due.size();
    }

    private static List<SubscriptionLetters.Item> items(SubscriptionWishes wishes, String language, News news) {
        var items = new ArrayList<SubscriptionLetters.Item>();
        for (var announcement : news.announcements()) {
            if (announcement.isFor(wishes)) {
                items.add(new SubscriptionLetters.Item(
                        announcement.isMachineMade(language) ? "kind.ANNOUNCEMENT.machine" : "kind.ANNOUNCEMENT",
                        announcement.title(language),
                        "/nyheter/" + announcement.slug()));
            }
        }
        for (var measure : news.measures()) {
            if (wishes.wants(measure)) {
                var status = measure.kind() == MeasureNews.Kind.CHANGED ? "." + measure.status() : "";
                items.add(new SubscriptionLetters.Item(
                        "kind." + measure.kind() + status, measure.title(), "/atgarder/" + measure.slug()));
            }
        }
        return items;
    }
}

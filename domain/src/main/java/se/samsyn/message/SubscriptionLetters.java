package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.platform.Confirmations;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.platform.Vault;

/** Posts what leaves by mail to subscribers. */
@ApplicationScoped
class SubscriptionLetters {

    /** The most items of one mail; the rest is behind a link (peers: alert overload). */
    static final int ITEMS_MAX = 20;

    private static final String TEXTS = "se.samsyn.message.Letters";

    @Inject
    Outbox outbox;

    @Inject
    Confirmations confirmations;

    @Inject
    SubscriptionTokens tokens;

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    /**
     * One line of a mail.
     *
     * @param kind what stands before the title, by the name of its text
     * @param path of its page, beneath the language
     */
    record Item(String kind, String title, String path) {

        /** The path of the list that it is in. */
        String list() {
            return path.substring(0, path.indexOf('/', 1));
        }
    }

    /** The language that a subscriber is written to in. */
    String language(Subscription subscription) {
        return settings.offered(subscription.language());
    }

    /** Asks whether the address is theirs. */
    void confirm(Subscription subscription) {
        confirm(subscription, "confirm");
    }

    /** Asks it once more; what was mailed before is void. */
    void confirmAgain(Subscription subscription, Instant at) {
        confirm(subscription, "confirm/" + at.getEpochSecond());
    }

    private void confirm(Subscription subscription, String event) {
        var issued = confirmations.issue(Subject.of(subscription.id()));
        post(
                subscription,
                event,
                Letter.of(
                        subscription.address(vault),
                        TEXTS,
                        language(subscription),
                        "confirm",
                        settings.municipality(),
                        link(subscription, "/bekrafta/" + issued.link()),
                        issued.formattedCode(),
                        link(subscription, "/bekrafta"),
                        settings.confirmationValidity().toHours()));
    }

    /** Tells what is new. */
    void digest(Subscription subscription, List<Item> items, Instant at) {
        var texts = Letter.texts(TEXTS, language(subscription));
        var lines = new StringBuilder();
        for (var item : items.subList(0, Math.min(items.size(), ITEMS_MAX))) {
            lines.append(line(texts, subscription, item));
        }
        if (items.size() > ITEMS_MAX) {
            lines.append(texts.getString("digest.more")).append('\n');
            lists(items.subList(ITEMS_MAX, items.size()))
                    .forEach(list -> lines.append(link(subscription, list)).append('\n'));
            lines.append('\n');
        }
        var own = link(subscription, "/prenumerera/" + tokens.of(subscription.id()));
        post(
                subscription,
                "digest/" + at.getEpochSecond(),
                Letter.of(
                                subscription.address(vault),
                                TEXTS,
                                language(subscription),
                                "digest",
                                settings.municipality(),
                                lines.toString(),
                                own)
                        .stoppedAt(own));
    }

    /** Withholds what waits, and forgets where the rest was sent. */
    void forget(Subscription subscription) {
        confirmations.forget(Subject.of(subscription.id()));
        outbox.forget(key(subscription));
    }

    /** Where what a mail has no room for is read. */
    static Set<String> lists(List<Item> items) {
        return items.stream().map(Item::list).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String line(ResourceBundle texts, Subscription subscription, Item item) {
        return texts.getString(item.kind()) + ": " + item.title() + "\n" + link(subscription, item.path()) + "\n\n";
    }

    private void post(Subscription subscription, String event, Letter letter) {
        outbox.post(key(subscription) + event, Subscription.KEEPER, letter.signed(settings, language(subscription)));
    }

    private static String key(Subscription subscription) {
        return "subscription/" + subscription.id().value() + "/";
    }

    private String link(Subscription subscription, String path) {
        return settings.publicUrl() + settings.prefixOf(subscription.language()) + path;
    }
}

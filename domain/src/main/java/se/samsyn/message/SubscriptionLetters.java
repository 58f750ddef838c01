package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
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
    record Item(String kind, String title, String path) {}

    /** Asks whether the address is theirs. */
    void confirm(Subscription subscription) {
        var issued = confirmations.issue(Subject.of(subscription.id()));
        post(
                subscription,
                "confirm",
                Letter.of(
                        subscription.address(vault),
                        TEXTS,
                        settings.offered(subscription.language()),
                        "confirm",
                        settings.municipality(),
                        link(subscription, "/bekrafta/" + issued.link()),
                        issued.formattedCode(),
                        link(subscription, "/bekrafta")));
    }

    /** Tells what is new. */
    void digest(Subscription subscription, List<Item> items, Instant at) {
        var texts = Letter.texts(TEXTS, settings.offered(subscription.language()));
        var lines = new StringBuilder();
        for (var item : items.subList(0, Math.min(items.size(), ITEMS_MAX))) {
            lines.append(line(texts, subscription, item));
        }
        if (items.size() > ITEMS_MAX) {
            lines.append(texts.getString("digest.more"))
                    .append('\n')
                    .append(link(subscription, "/atgarder"))
                    .append("\n\n");
        }
        var own = link(subscription, "/prenumerera/" + tokens.of(subscription.id()));
        post(
                subscription,
                "digest/" + at.getEpochSecond(),
                Letter.of(
                                subscription.address(vault),
                                TEXTS,
                                settings.offered(subscription.language()),
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

    private String line(ResourceBundle texts, Subscription subscription, Item item) {
        return texts.getString(item.kind()) + ": " + item.title() + "\n" + link(subscription, item.path()) + "\n\n";
    }

    private void post(Subscription subscription, String event, Letter letter) {
        outbox.post(key(subscription) + event, Subscription.KEEPER, letter);
    }

    private static String key(Subscription subscription) {
        return "subscription/" + subscription.id().value() + "/";
    }

    private String link(Subscription subscription, String path) {
        return settings.publicUrl() + settings.prefixOf(subscription.language()) + path;
    }
}

package se.samsyn.message;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * An announcement in other languages, each by its code as in {@code lang} attributes: as they are being worked on, and
 * apart from that as the public reads them.
 */
@Embeddable
class Translations {

    @ElementCollection
    @CollectionTable(name = "announcement_translation", joinColumns = @JoinColumn(name = "announcement_id"))
    @MapKeyColumn(name = "language", length = 16)
    private Map<String, Translation> latest = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "announcement_public_translation", joinColumns = @JoinColumn(name = "announcement_id"))
    @MapKeyColumn(name = "language", length = 16)
    private Map<String, Translation> shown = new HashMap<>();

    /**
     * Takes, or takes away, what it says in a language.
     *
     * @param translation null for none any more
     * @throws RuleBroken if a personnummer stands in it
     */
    void put(String language, @Nullable Translation translation) {
        if (translation == null) {
            latest.remove(language);
        } else {
            translation.text().refusePersonnummer();
            latest.put(language, translation);
        }
    }

    /** What they are translations of has changed. */
    void leaveBehind() {
        latest.replaceAll((language, translation) -> translation.leftBehind());
    }

    /** Lets the public read those that are of the text as it is now. */
    void show() {
        shown.clear();
        latest.forEach((language, translation) -> {
            if (!translation.outdated()) {
                shown.put(language, translation);
            }
        });
    }

    /** How they read as one text, for a revision; empty when there are none. */
    String content() {
        var content = new StringBuilder();
        new TreeMap<>(latest)
                .forEach((language, translation) ->
                        content.append("\n\n").append(language).append(' ').append(translation.content()));
        return content.toString();
    }

    Map<String, Translation> latest() {
        return Map.copyOf(latest);
    }

    Map<String, Translation> shown() {
        return Map.copyOf(shown);
    }
}

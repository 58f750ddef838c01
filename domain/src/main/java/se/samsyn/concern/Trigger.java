package se.samsyn.concern;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Words that call for something else than a report of a place (domain.md 4.3). Found in browser and server alike; a box
 * is shown and the resident decides: nothing is ever rejected because of them.
 */
public enum Trigger {
    /** 112. */
    EMERGENCY,
    /** 114 14 or polisen.se. */
    CRIME_REPORT,
    /** A child in need: the social services, 112, BRIS. */
    CHILD,
    /** Violence at home, with a quick way out of the page. */
    VIOLENCE_AT_HOME,
    SUICIDE,
    EXTREMISM,
    /** Animals in distress and collisions with game. */
    ANIMAL,
    /** 113 13 tells of accidents and crises. */
    CRISIS;

    /** What the text gives cause for; the first of them matters most. May be empty. */
    public static Set<Trigger> in(String text) {
        var found = EnumSet.noneOf(Trigger.class);
        for (var trigger : values()) {
            if (WordList.of(trigger.name()).isIn(text)) {
                found.add(trigger);
            }
        }
        return found;
    }

    /**
     * Whether it tells of a child in need. That somebody has a child of their own says nothing of that, although a box
     * is shown to them.
     */
    static boolean isChildInNeed(String text) {
        var own = WordList.of("OWN_CHILD").find(text);
        return WordList.of(CHILD.name()).find(text).stream().anyMatch(hit -> !own.contains(hit));
    }

    /**
     * Words and phrases of a language, and of Swedish and English, for the browser; here all languages are looked for.
     * A star stands for an inflection of at most four letters.
     */
    public List<String> patterns(String language) {
        return WordList.of(name()).patterns(language);
    }
}

package se.samsyn.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/** What the mark of one party or of both is called, for {@code kit:party}. */
@Named
@ApplicationScoped
public class Parties {

    /**
     * The name of the mark.
     *
     * @param value a Party or several; anything else has no mark
     * @return a Party's name, {@code BOTH}, or the empty text
     */
    public String together(@Nullable Object value) {
        var who = EnumSet.noneOf(Party.class);
        if (value instanceof Party one) {
            who.add(one);
        } else if (value instanceof Collection<?> several) {
            several.stream()
                    .filter(Party.class::isInstance)
                    .map(Party.class::cast)
                    .forEach(who::add);
        }
        return who.size() == Party.values().length
                ? "BOTH"
                : who.stream().map(Party::name).findFirst().orElse("");
    }
}

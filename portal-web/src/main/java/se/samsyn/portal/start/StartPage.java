package se.samsyn.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Party;

/** Backs {@code start.xhtml}: what goes on and what is new. */
@Named
@RequestScoped
public class StartPage {

    /**
     * A measure in one row.
     *
     * @param slug of its page
     * @param place in words
     * @param by who carries it out; never empty
     * @param status the constant whose text tells how far it has come
     * @param changed when it came so far
     */
    public record Measure(String slug, String title, String place, Set<Party> by, Enum<?> status, LocalDate changed) {}

    /**
     * An announcement in one row.
     *
     * @param slug of its page
     * @param by who says it; never empty
     */
    public record News(String slug, String title, Set<Party> by, LocalDate published) {}

    /** What goes on now, the latest change first; three at most. */
    public List<Measure> getMeasures() {
        return List.of();
    }

    /** The latest announcements, newest first; three at most. */
    public List<News> getNews() {
        return List.of();
    }
}

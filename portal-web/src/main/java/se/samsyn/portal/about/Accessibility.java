package se.samsyn.portal.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Backs {@code tillganglighet.xhtml}, the accessibility statement of lag (2018:1937) 13 §. The dates change with
 * the words, in the same commit; the supervisory authority is a setting, for it is about to change its name and
 * address.
 */
@Named
@ApplicationScoped
public class Accessibility {

    /** Setting: where people complain; that of Digg when absent. */
    private static final String COMPLAINTS = "samsyn.accessibility.complaints";

    private static final LocalDate ASSESSED = LocalDate.of(2026, 11, 22);
    private static final LocalDate UPDATED = LocalDate.of(2026, 11, 22);

    /** When the website was last assessed. */
    public LocalDate getAssessed() {
        return ASSESSED;
    }

    /** When the statement last changed. */
    public LocalDate getUpdated() {
        return UPDATED;
    }

    /** The address of the supervisory authority's form. */
    public String getComplaints() {
        return System.getProperty(COMPLAINTS, "https://www.digg.se/tdosanmalan");
    }
}

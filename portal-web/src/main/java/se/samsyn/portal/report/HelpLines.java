package se.samsyn.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.samsyn.concern.Trigger;

/**
 * Who helps better than this form does, for each box (domain.md 4.3). Numbers are national and the same in all
 * languages; their words stand in the bundles.
 */
@Named
@ApplicationScoped
public class HelpLines {

    /**
     * A way to get help.
     *
     * @param name ends the key of its words
     * @param address to call or to read
     */
    public record Line(String name, String address) {}

    private static final Line EMERGENCY = new Line("112", "tel:112");
    private static final Line POLICE = new Line("11414", "tel:11414");
    private static final Line CARE = new Line("1177", "tel:1177");

    private static final Map<Trigger, List<Line>> LINES = Map.of(
            Trigger.EMERGENCY, List.of(EMERGENCY),
            Trigger.CRIME_REPORT,
                    List.of(POLICE, new Line("polisen", "https://polisen.se/utsatt-for-brott/polisanmalan/")),
            Trigger.CHILD, List.of(EMERGENCY, new Line("bris", "tel:116111")),
            Trigger.VIOLENCE_AT_HOME, List.of(new Line("kvinnofrid", "tel:+4620505050"), EMERGENCY),
            Trigger.SUICIDE, List.of(EMERGENCY, new Line("90101", "tel:90101"), CARE),
            Trigger.EXTREMISM, List.of(POLICE, new Line("sakerhetspolisen", "tel:+46105687000")),
            Trigger.ANIMAL, List.of(POLICE, EMERGENCY));

    /** The most urgent first. */
    public List<Line> of(Trigger trigger) {
        return LINES.getOrDefault(trigger, List.of(EMERGENCY));
    }
}

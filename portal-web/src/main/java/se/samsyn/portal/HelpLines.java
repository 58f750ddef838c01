package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.concern.Trigger;
import se.samsyn.web.Site;

/**
 * Who helps better than this form does, for each box (domain.md 4.3). Numbers are national and the same in all
 * languages, but for the municipality's own, which leads to the social services; their words stand in the bundles.
 */
@Named
@RequestScoped
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
    private static final Line REPORT = new Line("polisen", "https://polisen.se/utsatt-for-brott/polisanmalan/");
    private static final Line SECURITY_SERVICE = new Line("sakerhetspolisen", "tel:+46105687000");
    private static final Line CARE = new Line("1177", "tel:1177");
    private static final Line SUICIDE = new Line("90101", "tel:90101");
    private static final Line CHILDREN = new Line("bris", "tel:116111");
    private static final Line WOMEN = new Line("kvinnofrid", "tel:+4620505050");
    private static final Line CRISIS = new Line("11313", "tel:11313");

    @Inject
    Site site;

    /** The most urgent first. */
    public List<Line> of(Trigger trigger) {
        return switch (trigger) {
            case EMERGENCY -> List.of(EMERGENCY);
            case CRIME_REPORT -> List.of(POLICE, REPORT);
            case CHILD -> List.of(EMERGENCY, socialServices(), CHILDREN);
            case VIOLENCE_AT_HOME -> List.of(WOMEN, EMERGENCY, socialServices());
            case SUICIDE -> List.of(EMERGENCY, SUICIDE, CARE);
            case EXTREMISM -> List.of(POLICE, SECURITY_SERVICE);
            case ANIMAL -> List.of(POLICE, EMERGENCY);
            case CRISIS -> List.of(CRISIS, EMERGENCY);
        };
    }

    /** Customer service puts through to them. */
    private Line socialServices() {
        return new Line("socialtjanst", site.getPhoneAddress());
    }
}

package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The accessibility that a machine can check: WCAG 2.2 AA, and axe's own good practice. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Demands that axe finds nothing on the page as it stands, and names rule, place and help where it does. */
    public static void assertAccessible(Page page) {
        // "legacy" runs within the page; the other way opens a window for each frame's findings, and no page has
        // frames.
        var options = new AxeRunOptions();
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(TAGS);
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        var found = new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(found.stream().flatMap(rule -> lines(rule).stream()))
                .as("what axe finds at %s, %s px wide", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static List<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp() + " (" + rule.getHelpUrl()
                        + ")")
                .toList();
    }
}

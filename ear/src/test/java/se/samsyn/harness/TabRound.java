package se.samsyn.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Once round a page with Tab, as somebody goes who has no mouse. */
public final class TabRound {

    /** Lists what can be come to; of several radio buttons one, as Tab comes to one of them. */
    private static final String STOPS =
            """
            () => {
              const can = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';
              const names = new Set();
              window.tabStops = [...document.querySelectorAll(can)].filter(each => {
                const again = each.type === 'radio' && names.has(each.name);
                if (again || each.tabIndex < 0 || each.disabled || !each.checkVisibility({ visibilityProperty: true })) {
                  return false;
                }
                if (each.type === 'radio') {
                  names.add(each.name);
                }
                return true;
              });
              return window.tabStops.map(each => each.outerHTML.slice(0, 120));
            }
            """;

    /** Where the focus is in that list, and what is wrong with how it shows (WCAG 2.2, 2.4.7 and 2.4.11). */
    private static final String FOCUS =
            """
            () => {
              const focus = document.activeElement;
              if (!focus || focus === document.body) {
                return { at: -1, wrong: '' };
              }
              const isIt = each => each === focus
                || focus.type === 'radio' && each.type === 'radio' && each.name === focus.name;
              const style = getComputedStyle(focus);
              const box = focus.getBoundingClientRect();
              const left = Math.max(box.left, 0);
              const right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0);
              const bottom = Math.min(box.bottom, innerHeight);
              const there = left < right && top < bottom
                ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.opacity > 0.9
                && box.width > 4 && box.height > 4;
              const open = there && (focus.contains(there) || there.contains(focus)
                || [...(focus.labels || [])].some(label => label.contains(there)));
              const wrong = !ring ? 'not marked' : !open ? 'not in sight' : '';
              return { at: window.tabStops.findIndex(isIt), wrong: wrong && wrong + ': ' + focus.outerHTML.slice(0, 120) };
            }
            """;

    private TabRound() {}

    /**
     * Demands that Tab comes to everything that can be used, that nothing holds it, and that wherever it is one sees
     * it; also where the page itself has put the focus.
     *
     * @param where for the messages
     */
    @SuppressWarnings("unchecked") // a script has no types
    public static void assertWhole(Page page, String where) {
        var left = new ArrayList<>((List<String>) page.evaluate(STOPS));
        assertThat(left).as("what can be used at %s", where).isNotEmpty();
        var wrong = new ArrayList<String>();
        // everything once from wherever the focus is, past the end of the page and on from its beginning
        for (int i = 0, most = left.size() + 3; i < most; i++) {
            var focus = (Map<String, Object>) page.evaluate(FOCUS);
            int at = Objects.requireNonNull((Integer) focus.get("at"));
            if (at >= 0) {
                left.set(at, "");
            }
            wrong.add((String) focus.get("wrong"));
            page.keyboard().press("Tab");
        }
        assertThat(left).as("what Tab does not come to at %s", where).containsOnly("");
        assertThat(wrong).as("the focus at %s", where).containsOnly("");
    }
}

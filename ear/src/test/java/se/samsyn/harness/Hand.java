package se.samsyn.harness;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** How a person works a page: with a mouse, or with the keyboard alone. What one can do the other must be able to. */
public enum Hand {
    MOUSE {
        @Override
        public void press(Locator button) {
            button.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void choose(Locator radio) {
            radio.check(new Locator.CheckOptions().setForce(true));
        }

        @Override
        public void tick(Locator box) {
            box.check(new Locator.CheckOptions().setForce(true));
        }

        @Override
        public void focus(Locator element) {
            element.focus();
        }

        @Override
        public void file(Locator field, Path file) {
            field.setInputFiles(file);
        }
    },

    /** Tab, arrows, space, enter and letters; what Tab does not reach cannot be used. */
    KEYBOARD {
        @Override
        public void press(Locator button) {
            reach(button);
            button.page().keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            reach(field);
            var keys = field.page().keyboard();
            keys.press("Control+A");
            keys.press("Delete");
            keys.type(text);
        }

        @Override
        public void choose(Locator radio) {
            var name = radio.getAttribute("name");
            var page = radio.page();
            tabUntil(page, "a => a.type === 'radio' && a.name === " + quoted(name), name);
            for (int i = 0; i < 40 && !isFocused(radio); i++) {
                page.keyboard().press("ArrowDown");
            }
            if (!radio.isChecked()) {
                page.keyboard().press("Space");
            }
        }

        @Override
        public void tick(Locator box) {
            reach(box);
            if (!box.isChecked()) {
                box.page().keyboard().press("Space");
            }
        }

        @Override
        public void focus(Locator element) {
            reach(element);
        }

        @Override
        public void file(Locator field, Path file) {
            var page = field.page();
            // asked for before the way there, or the key may come before the browser knows that somebody waits for it
            page.onFileChooser(chooser -> {});
            reach(field);
            page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
        }
    };

    private static final int FARTHEST = 300;
    private static final String HAS_FOCUS = "e => e === document.activeElement";

    /** Presses a button, a link or the summary of what is folded. */
    public abstract void press(Locator button);

    /** Replaces what a field holds. */
    public abstract void write(Locator field, String text);

    /** Chooses one of several. */
    public abstract void choose(Locator radio);

    /** Brings an element into focus. */
    public abstract void focus(Locator element);

    /** Ticks a box. */
    public abstract void tick(Locator box);

    /** Chooses a file of one's own. */
    public abstract void file(Locator field, Path file);

    private static void reach(Locator target) {
        for (int i = 0; i < FARTHEST; i++) {
            if (isFocused(target)) {
                return;
            }
            target.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target);
    }

    private static void tabUntil(Page page, String condition, String what) {
        for (int i = 0; i < FARTHEST; i++) {
            if ((Boolean) page.evaluate("(" + condition + ")(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + what);
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate(HAS_FOCUS);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }
}

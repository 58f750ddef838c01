package se.samsyn.harness;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures of pages as a telephone shows them, for people to look at: in {@code ear/target/pictures}. */
public final class Pictures {

    private final Path folder;
    private int number;

    /** @param name of the folder they lie in */
    public Pictures(String name) {
        this.folder = Target.folder().resolve("pictures").resolve(name);
    }

    /**
     * Takes one of a whole page, however long it is.
     *
     * @return its width in pixels of the page
     */
    public int take(Page page, String name) {
        number++;
        var file = folder.resolve("%02d-%s.png".formatted(number, name.replaceAll("[^a-z0-9-]+", "_")));
        var bytes = page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

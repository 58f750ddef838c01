package se.samsyn.web.answer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Settings;

/**
 * The public pages that were drawn since the latest publication, at most as many as {@link Settings#pageMemory} holds;
 * those asked for most stay. A page is drawn by one asker at a time, while others that ask for it wait.
 */
@ApplicationScoped
class PageMemory {

    /** After which a page is drawn again though nobody published: so long lives a change that nobody told of. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** Then whoever waits for another's drawing draws for themselves. */
    private static final long PATIENCE_SECONDS = 10;

    /** Draws a page. */
    @FunctionalInterface
    interface Drawing {

        /** Null when it must not be kept; then the answer has been given. */
        @Nullable
        RememberedPage draw() throws IOException, ServletException;
    }

    private final AsyncCache<PageKey, RememberedPage> pages;
    private final boolean isOn;
    private final AtomicLong latest = new AtomicLong();

    @Inject
    PageMemory(Settings settings) {
        this(settings.pageMemory());
    }

    /** @param bytes at most so many */
    PageMemory(long bytes) {
        isOn = bytes > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((PageKey key, RememberedPage page) ->
                        page.weight() + 2 * key.address().length())
                .expireAfterWrite(LONGEST)
                // tidies up on the thread of whoever asks, instead of on one that belongs to the whole server
                .executor(Runnable::run)
                .buildAsync();
    }

    /** For the container's proxy. */
    PageMemory() {
        this(0);
    }

    /** Whether anything is kept at all. */
    boolean isOn() {
        return isOn;
    }

    /**
     * The page as it was drawn before, or as this drawing draws it.
     *
     * @return null when it must not be kept; then the answer has been given
     */
    @Nullable
    RememberedPage find(PageKey key, Drawing drawing) throws IOException, ServletException {
        forgetBefore(key.publication());
        var known = pages.getIfPresent(key);
        if (known == null) {
            var mine = new CompletableFuture<@Nullable RememberedPage>();
            known = pages.get(key, (asked, executor) -> mine);
            if (known == mine) {
                return draw(drawing, mine);
            }
        }
        var page = await(known);
        return page != null ? page : drawing.draw();
    }

    /** How many pages are kept. */
    long size() {
        pages.synchronous().cleanUp();
        return pages.synchronous().estimatedSize();
    }

    private static @Nullable RememberedPage draw(Drawing drawing, CompletableFuture<@Nullable RememberedPage> promise)
            throws IOException, ServletException {
        RememberedPage page = null;
        try {
            page = drawing.draw();
            return page;
        } finally {
            promise.complete(page);
        }
    }

    private static @Nullable RememberedPage await(CompletableFuture<RememberedPage> drawn) {
        try {
            return drawn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }

    /** What was withdrawn is not even kept. */
    private void forgetBefore(long publication) {
        long before = latest.get();
        if (publication > before && latest.compareAndSet(before, publication)) {
            pages.synchronous().invalidateAll();
        }
    }
}

package se.samsyn.portal.map;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few draw at once and few wait, so that a flood of tiles never takes the processors and threads from the pages.
 */
final class DrawingQueue {

    private final Semaphore places;
    private final Semaphore pens;
    private final Duration patience;

    /**
     * @param atOnce how many draw at the same time
     * @param waiting how many more may wait for their turn
     * @param patience how long each waits at most
     */
    DrawingQueue(int atOnce, int waiting, Duration patience) {
        places = new Semaphore(atOnce + waiting);
        pens = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws NotDrawn {@link NotDrawn.Reason#BUSY} if the queue is full or the turn did not come */
    <T> T draw(Supplier<T> drawing) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!pens.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return drawing.get();
            } finally {
                pens.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private static NotDrawn busy() {
        return new NotDrawn(NotDrawn.Reason.BUSY, "too many drawings wait");
    }
}

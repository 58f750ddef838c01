package se.samsyn.concern;

import java.util.Set;
import se.samsyn.platform.Outbox;

/** Fourth axis, the outbox's: whether the letters about a concern have left. Told from the worst of them. */
public enum Delivery {
    /** None was posted, or none leaves an installation with invented data. */
    NONE,
    WAITING,
    DELIVERED,
    FAILED;

    static Delivery of(Set<Outbox.State> letters) {
        if (letters.contains(Outbox.State.FAILED)) {
            return FAILED;
        }
        if (letters.contains(Outbox.State.WAITING)) {
            return WAITING;
        }
        return letters.contains(Outbox.State.SENT) ? DELIVERED : NONE;
    }
}

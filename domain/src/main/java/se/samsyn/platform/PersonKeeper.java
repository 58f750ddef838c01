package se.samsyn.platform;

import java.util.List;
import se.samsyn.kernel.Party;

/**
 * A feature that keeps something of people who told, asked or subscribed. Whoever adds one implements this, and is
 * found by itself: an answer to a person who asks what is kept of them is whole or wrong (GDPR art. 15).
 */
public interface PersonKeeper {

    /** How many of a kind are told at most. */
    int MOST = 200;

    /** What is kept by a party, of all its units, of whoever this leads to; nothing of the other party's. */
    List<PersonFile> find(PersonKey key, Party keeper);

    /** What one that {@link #find} answered says, in the clear. The caller leaves the line. */
    List<PersonField> open(PersonFile file);
}

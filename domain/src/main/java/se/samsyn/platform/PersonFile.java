package se.samsyn.platform;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Id;

/**
 * Something that is kept of a person, as a {@link PersonKeeper} finds it: what and since when, never what it says.
 *
 * @param id of the record itself
 * @param name what people know it by, such as a report's number; empty if it has none
 * @param since when it came
 * @param endedAt when the work with it ended; null while it goes on
 * @param proven whether what it was looked for with shows that it is theirs: an address that was confirmed, or the code
 *     of the receipt; false where somebody else may have typed or guessed it
 */
public record PersonFile(Kind kind, Id id, String name, Instant since, @Nullable Instant endedAt, boolean proven)
        implements Serializable {

    /** What it is; in this order it is told. */
    public enum Kind {
        REPORT,
        /** The words of a report as they came, where some of them are masked. */
        ORIGINAL,
        CONTACT,
        /** What they added or replied. */
        ADDITION,
        /** What they were asked. */
        QUESTION,
        PHOTO,
        /** What staff wrote of it among themselves: not handed out before its secrecy is judged. */
        NOTE,
        /** That has not left, or could not. */
        LETTER,
        SUBSCRIPTION,
        /** On accessibility. */
        REMARK
    }
}

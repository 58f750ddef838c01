package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.UseCase;

/**
 * How an old key comes out of use: all that lies sealed for long is sealed anew with the one in use. What an old key is
 * needed for besides: the codes of reports that were told while it was in use, and links of the audit trail.
 */
@UseCase
public class Resealing {

    /**
     * What came of it.
     *
     * @param anew how much is sealed with the key in use now
     * @param closed how much does not open, and stays as it is
     */
    public record Outcome(long anew, long closed) implements Serializable {

        Outcome and(Outcome other) {
            return new Outcome(anew + other.anew, closed + other.closed);
        }
    }

    @Inject
    Locksmith locksmith;

    @Inject
    Secrets secrets;

    /** Seals anew some of what the older keys sealed, each batch in a transaction of its own. */
    @Allows(Permission.RUN_JOBS)
    public Outcome reseal() {
        var all = new Outcome(0, 0);
        for (var older : secrets.ids()) {
            if (!older.equals(secrets.currentId())) {
                for (var column : SealedColumn.ALL) {
                    all = all.and(locksmith.reseal(column, older));
                }
            }
        }
        return all;
    }
}

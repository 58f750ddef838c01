package se.samsyn.privacy;

import jakarta.inject.Inject;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How addresses that were sealed before they could be found again, or under an older key, come to be found. */
@UseCase
public class SearchKeyRenewing {

    @Inject
    SearchKeyRows rows;

    /** Answers how many it made, of one batch. */
    @Allows(Permission.RUN_JOBS)
    public int renew() {
        return SealedColumn.addresses().stream().mapToInt(rows::renew).sum();
    }
}

package se.samsyn.concern;

import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Compares a receipt's two secrets with what is stored of them. */
@ReadModel
class ReceiptOpening {

    @Inject
    Concerns concerns;

    @Inject
    Receipts receipts;

    /** The concern that both belong to. */
    @Allows(Permission.ANYONE)
    public Optional<ConcernId> of(TrackingCode code, ReceiptKey key) {
        var hashes = receipts.hashes(key);
        return concerns.byCode(receipts.hashes(code))
                .filter(concern -> hashes.contains(concern.marks().keyHash()))
                .map(Concern::id);
    }
}

package se.samsyn.accessibility;

import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;
import se.samsyn.platform.Vault;

/** How people say that something is not accessible, and how that is answered. */
@UseCase
public class Remarking {

    @Inject
    Remarks remarks;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Says what was hard.
     *
     * @param words as typed
     * @param address as typed: where an answer goes; blank when none is wanted
     * @throws RuleBroken as {@link RemarkWords#checkedWords} and {@link RemarkWords#checkedAddress} do
     */
    @Allows(Permission.ANYONE)
    public RemarkId say(String words, String address) {
        var said = new RemarkWords(RemarkWords.checkedWords(words), RemarkWords.checkedAddress(address));
        var remark = Remark.of(said, clock.instant(), vault);
        remarks.add(remark);
        return remark.id();
    }

    /**
     * Marks it as answered, by the actor's own mail or phone, or as mended where nobody can be answered.
     *
     * @throws NotFound if the actor cannot see it
     * @throws RuleBroken if it was answered before
     */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    public void answered(RemarkId id) {
        remarks.get(id).answered(clock.instant());
    }
}

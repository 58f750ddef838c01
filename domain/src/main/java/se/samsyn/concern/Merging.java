package se.samsyn.concern;

import jakarta.inject.Inject;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Says that two concerns tell of the same event (adr 0035). The duplicate is neither deleted nor added to the other
 * one: it ends, and the one who told it is shown what the main one comes to, of which nothing but status and answers is
 * theirs to know. Refused as {@link ConcernTriage} says, for both.
 */
@UseCase
public class Merging {

    @Inject
    Concerns concerns;

    @Inject
    ReporterNews news;

    @Inject
    KinHistory kin;

    /**
     * It tells of the same event as another one. Where that is a duplicate, its main one is meant; duplicates of this
     * one go along.
     *
     * @param read the version of the duplicate-to-be
     * @param as the one that is worked with from now on
     * @param readAs the version of that one
     * @throws RuleBroken if they are the same or belong together already, one of them has not been read or is shut
     *     away, this one has ended, or its words are not shared with the actor's party
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void merge(ConcernId id, long read, ConcernId as, long readAs) {
        var duplicate = concerns.get(id, read);
        var named = concerns.get(as, readAs);
        var mainId = named.kin().main();
        var main = mainId == null ? named : concerns.get(mainId);
        if (main.equals(duplicate) || main.id().equals(duplicate.kin().main())) {
            throw new RuleBroken(ConcernRule.MERGED_ALREADY);
        }
        concerns.mustBeShared(duplicate, SharedPart.WORDS);
        concerns.mustBeShared(main, SharedPart.WORDS);
        var along = concerns.duplicatesOf(id);
        merge(duplicate, main);
        along.forEach(other -> merge(other, main));
    }

    private void merge(Concern duplicate, Concern main) {
        kin.merge(duplicate, main);
        news.catchUp(duplicate, main);
    }

    /**
     * It was not the same after all: the duplicate lands in the queue again.
     *
     * @throws RuleBroken if it is no duplicate
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void separate(ConcernId id, long read) {
        var duplicate = concerns.get(id, read);
        kin.separate(duplicate, concerns.mainOf(duplicate));
    }
}

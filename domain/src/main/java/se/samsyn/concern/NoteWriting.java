package se.samsyn.concern;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Writes down something about a concern for others of the staff. What is written stays as it is. */
@UseCase
public class NoteWriting {

    /** The most characters of a note. */
    public static final int TEXT_MAX = ConcernNote.TEXT_MAX;

    @Inject
    Concerns concerns;

    @Inject
    Notes notes;

    @Inject
    CurrentActor current;

    /**
     * Keeps a note. Neither history nor letters say that there is one.
     *
     * @param visibility who reads it: the own unit, the own party, or both parties once they share the concern; null is
     *     refused, since nobody should write before they know for whom
     * @throws RuleBroken if it is for nobody, or for both while the other party does not see the concern; if nothing is
     *     written, too much, or a personnummer; if the concern is locked and the actor may not read it
     */
    @Allows(Permission.TRIAGE_CONCERNS)
    public void write(ConcernId id, @Nullable String text, @Nullable Visibility visibility) {
        var concern = concerns.get(id);
        if (!Onlooker.of(current).opens(concern)) {
            throw new RuleBroken(ConcernRule.LOCKED);
        }
        if (visibility == null || !isPossible(visibility, concern)) {
            throw new RuleBroken(ConcernRule.NOTE_FOR_WHOM);
        }
        notes.add(id, StaffText.needed(text, TEXT_MAX, ConcernRule.ADDITION_NEEDED), visibility);
    }

    private boolean isPossible(Visibility visibility, Concern concern) {
        return switch (visibility) {
            case UNIT -> current.unit() != null;
            case PARTY -> true;
            case BOTH -> concern.visibility().compareTo(Visibility.BOTH) >= 0;
            case PUBLIC -> false;
        };
    }
}

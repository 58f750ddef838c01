package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What the receipt's key opens besides the code: what can be done, never what was told. */
@ReadModel
public class ReturningQueries {

    /**
     * What can be done.
     *
     * @param question what staff ask; null when they ask nothing
     * @param contact null when no address is kept
     * @param numberGone whether the number that they asked to be called at is deleted
     */
    public record View(
            boolean canDoubt, @Nullable Question question, @Nullable ContactState contact, boolean numberGone)
            implements Serializable {}

    /**
     * What staff ask.
     *
     * @param dueOn the last day, included
     */
    public record Question(String text, LocalDate dueOn) implements Serializable {}

    /**
     * How the one who told can be reached. Not the address itself.
     *
     * @param awaited whether it is an e-mail address that nobody has confirmed yet
     */
    public record ContactState(boolean isEmail, boolean awaited, Set<Consent> consents) implements Serializable {}

    @Inject
    ReceiptPasses passes;

    @Inject
    Concerns concerns;

    @Inject
    Additions additions;

    /**
     * What a pass opens.
     *
     * @throws se.samsyn.kernel.Refusal.RuleBroken if the key has to be shown again
     */
    @Allows(Permission.ANYONE)
    public View byPass(ReceiptPass pass) {
        var concern = passes.open(pass);
        var confirmed = concerns.confirmedContactOf(concern).isPresent();
        var contact = concerns.contactOf(concern);
        return new View(
                concerns.mainOf(concern).axes().isDoubtable(),
                additions
                        .openQuestionTo(concern.id())
                        .map(question -> new Question(question.text(), question.dueOn()))
                        .orElse(null),
                contact.map(left -> new ContactState(left.isEmail(), left.isEmail() && !confirmed, left.consents()))
                        .orElse(null),
                contact.isEmpty() && concern.history().stream().anyMatch(ReturningQueries::endsNumber));
    }

    private static boolean endsNumber(ConcernEntry entry) {
        return entry.event() == ConcernEvent.CALLED || entry.event() == ConcernEvent.NUMBER_FORGOTTEN;
    }
}

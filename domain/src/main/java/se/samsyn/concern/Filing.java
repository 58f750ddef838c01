package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * Keeps reports in order as official documents (O-02, K-06): each party its own, of each report that it sees. Every act
 * is refused with {@link se.samsyn.kernel.Refusal.NotFound} where the actor cannot see the report, and with
 * {@link se.samsyn.kernel.Refusal.Stale} where a colleague was faster.
 */
@UseCase
public class Filing {

    @Inject
    Concerns concerns;

    @Inject
    PartyFiles files;

    @Inject
    Settings settings;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Warns that something in it may be secret. Nothing is hidden by that: whether it is secret is tried at each
     * request (OSL 5:5).
     *
     * @param read the version of what was read, see {@link FilingQueries.View}
     * @param remark for the own party; needed where the ground is another one than those of the list
     */
    @Allows(Permission.FILE_CONCERNS)
    public void markSecret(ConcernId id, long read, @Nullable SecrecyGround ground, @Nullable String remark) {
        concerns.get(id);
        if (ground == null) {
            throw new RuleBroken(FilingRule.GROUND_NEEDED);
        }
        var text = StaffText.optional(remark, StaffText.MAX);
        if (ground == SecrecyGround.OTHER && text == null) {
            throw new RuleBroken(FilingRule.REMARK_NEEDED);
        }
        files.get(id, read).mark(ground);
        files.note(id, FilingEvent.SECRECY_MARKED, ground.name(), text);
    }

    /** Takes the mark away. The lines that say that there was one stay. */
    @Allows(Permission.FILE_CONCERNS)
    public void liftSecrecy(ConcernId id, long read, @Nullable String reason) {
        concerns.get(id);
        var why = StaffText.optional(reason, StaffText.MAX);
        if (why == null) {
            throw new RuleBroken(FilingRule.LIFT_REASON_NEEDED);
        }
        files.get(id, read).lift();
        files.note(id, FilingEvent.SECRECY_LIFTED, null, why);
    }

    /**
     * Gives it its number in the own party's register, or another one.
     *
     * @throws RuleBroken if it does not look like one ({@link Settings#registrationPattern}), or another report has it
     */
    @Allows(Permission.FILE_CONCERNS)
    public void register(ConcernId id, long read, @Nullable String number) {
        concerns.get(id);
        if (number == null || number.isBlank()) {
            throw new RuleBroken(FilingRule.NUMBER_NEEDED);
        }
        var typed = number.strip();
        var party = current.party();
        if (typed.length() > PartyFile.NUMBER_MAX
                || !settings.registrationPattern(party).matcher(typed).matches()) {
            throw new RuleBroken(FilingRule.NUMBER_SHAPE, settings.registrationExample(party));
        }
        var file = files.get(id, read);
        if (files.isTaken(typed, id)) {
            throw new RuleBroken(FilingRule.NUMBER_TAKEN);
        }
        file.register(typed);
        files.note(id, FilingEvent.REGISTERED, typed, null);
    }

    /**
     * Says that the social services were told of the child that a locked report is about (Ö-05): when and by whom, and
     * nothing of what they were told.
     *
     * @throws RuleBroken if it is not locked, it is the other party's, or the day is not possible
     */
    @Allows(Permission.READ_ORIGINALS)
    public void noteChildReported(ConcernId id, @Nullable LocalDate day) {
        var concern = concerns.get(id);
        concern.mustBeOf(current.actor(), ConcernRule.ONLY_OWNER_OPENS);
        if (!concern.axes().locked()) {
            throw new RuleBroken(FilingRule.NOT_LOCKED);
        }
        var today = LocalDate.now(clock.withZone(Settings.ZONE));
        if (day == null || day.isAfter(today) || day.isBefore(concern.receivedOn())) {
            throw new RuleBroken(FilingRule.DAY_NOT_POSSIBLE);
        }
        files.note(id, FilingEvent.CHILD_REPORTED, day.toString(), null);
    }
}

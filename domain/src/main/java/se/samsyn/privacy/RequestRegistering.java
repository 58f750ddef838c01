package se.samsyn.privacy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How a party shows that it answers in time who asks about their personal data. Who they are is written nowhere. */
@UseCase
public class RequestRegistering {

    @Inject
    Registers registers;

    @Inject
    CurrentActor current;

    /**
     * A request has come in.
     *
     * @throws RuleBroken if that day is still to come
     */
    @Allows(Permission.ANSWER_PERSONS)
    public PersonRequestId receive(RequestKind kind, LocalDate on) {
        var today = registers.today();
        var request = PersonRequest.receive(registers.nextNumber("B", "request"), current.party(), kind, on, today);
        registers.add(request);
        return request.id();
    }

    /**
     * The actor answers it from now on.
     *
     * @param read the version that the actor had before them
     * @throws NotFound if it is none of the own party's
     * @throws RuleBroken if it is closed
     * @throws Stale if somebody has changed it since
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void take(PersonRequestId id, long read) {
        registers.get(id, read).take(Objects.requireNonNull(current.actor().member()));
    }

    /**
     * Two months more; as {@link #take}.
     *
     * @throws RuleBroken without a reason, for the second time, once the first month is over, or if it is closed
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void extend(PersonRequestId id, long read, String because) {
        registers.get(id, read).extend(because, registers.today());
    }

    /**
     * It is answered; as {@link #take}.
     *
     * @param because needed unless everything was granted
     * @throws RuleBroken if that is missing, or it is closed
     */
    @Allows(Permission.ANSWER_PERSONS)
    public void close(PersonRequestId id, long read, RequestOutcome outcome, @Nullable String because) {
        registers.get(id, read).close(outcome, because, registers.today());
    }
}

package se.samsyn.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** What the coordinators do with agreements: write, sign, register, put in force, renew. */
@UseCase
public class AgreementAdministration {

    @Inject
    Agreements agreements;

    @Inject
    Clock clock;

    @Inject
    Event<AgreementInForceChanged> inForceChanged;

    /** Begins a draft. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public AgreementId draft(String title, Period term, String purpose) {
        var agreement = Agreement.draft(title, term, purpose);
        agreements.add(agreement);
        return agreement.id();
    }

    /** Copies an agreement as a draft for the next term. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public AgreementId renew(AgreementId id, String title, Period term) {
        var next = agreements.get(id).renew(title, term);
        agreements.add(next);
        return next.id();
    }

    /** As {@link Agreement#focusOn}. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public void focusOn(AgreementId id, String code, String name, String description) {
        agreements.get(id).focusOn(code, name, description);
    }

    /** As {@link Agreement#promise}. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public void promise(AgreementId id, List<Commitment> commitments) {
        agreements.get(id).promise(commitments);
    }

    /** As {@link Agreement#write}. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public void write(AgreementId id, AppendixChapter chapter, String text) {
        agreements.get(id).write(chapter, text);
    }

    @Allows(Permission.MANAGE_AGREEMENT)
    public void decided(AgreementId id, Decision decision) {
        agreements.get(id).decided(decision);
    }

    /** Records that an office has signed on paper. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public void sign(AgreementId id, SigningRole role, String place, LocalDate on) {
        agreements.get(id).sign(role, place, on);
    }

    @Allows(Permission.MANAGE_AGREEMENT)
    public void register(AgreementId id, Party holder, Copy copy) {
        agreements.get(id).register(holder, copy);
    }

    /** Puts an agreement in force; the one before it is replaced. */
    @Allows(Permission.MANAGE_AGREEMENT)
    public void putInForce(AgreementId id) {
        succeed(agreements.get(id));
    }

    @Allows(Permission.MANAGE_AGREEMENT)
    public void mark(AgreementId id, int commitment, CommitmentState state) {
        agreements.get(id).mark(commitment, state);
    }

    /**
     * Lets the terms take effect: what is ready and has begun takes over, what has run out ends. Harmless to repeat; to
     * be called every day.
     */
    @Allows(Permission.RUN_JOBS)
    public void settle() {
        agreements.readyOn(today()).ifPresent(this::succeed);
        agreements.inForce().ifPresent(this::end);
    }

    private void succeed(Agreement next) {
        var before = agreements.inForce().filter(agreement -> !agreement.id().equals(next.id()));
        before.ifPresent(Agreement::replace);
        agreements.flush();
        next.putInForce(today());
        inForceChanged.fire(new AgreementInForceChanged(next.id()));
    }

    private void end(Agreement agreement) {
        agreement.settle(today());
        if (agreement.status() != AgreementStatus.IN_FORCE) {
            inForceChanged.fire(new AgreementInForceChanged(agreement.id()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Settings.ZONE);
    }
}

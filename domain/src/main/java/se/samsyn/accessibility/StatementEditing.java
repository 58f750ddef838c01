package se.samsyn.accessibility;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Subject;
import se.samsyn.platform.UseCase;

/** How the municipality keeps its accessibility statement up to date. */
@UseCase
public class StatementEditing {

    @Inject
    Statements statements;

    @Inject
    Revisions revisions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Event<StatementPageChanged> pageChanged;

    /**
     * Writes it anew; the public reads it at once, and how it read before is kept.
     *
     * @param read the version that the writer had before them
     * @throws RuleBroken if something is missing, or does not fit with the rest
     * @throws NotFound if another party answers for it
     * @throws Stale if somebody else has written it since
     */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    public StatementId write(long read, StatementText text) {
        var statement = statements.own();
        statement.mustBe(read);
        var subject = Subject.of(statement.id());
        if (revisions.latest(subject).isEmpty()) {
            revisions.record(subject, statement.text().content(), Actor.SYSTEM, statement.updatedAt());
        }
        statement.write(text, clock.instant());
        revisions.record(subject, text.content(), current.actor(), clock.instant());
        pageChanged.fire(new StatementPageChanged(statement.id()));
        return statement.id();
    }
}

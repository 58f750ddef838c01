package se.samsyn.accessibility;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Revision;
import se.samsyn.platform.Revisions;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;

/** The accessibility statement, as the public reads it and as those who write it do. */
@ReadModel
public class StatementQueries {

    private static final int VERSIONS_MAX = 50;

    /** What the public reads. */
    public record View(StatementText text, LocalDate updatedOn) implements Serializable {}

    /**
     * How it read once.
     *
     * @param number from 1
     */
    public record Version(int number, StatementText text, Actor by, Instant at) implements Serializable {}

    /**
     * What its writers see.
     *
     * @param version grows with each change
     * @param old whether it was updated over a year ago
     * @param versions newest first, at most 50; none before it was written anew for the first time
     */
    public record Desk(long version, View view, boolean old, List<Version> versions) implements Serializable {}

    @Inject
    Statements statements;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    /** As it reads now. */
    @Allows(Permission.ANYONE)
    public View published() {
        return view(statements.published());
    }

    /**
     * What its writers see.
     *
     * @throws NotFound if another party answers for it
     */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    public Desk desk() {
        var statement = statements.own();
        var versions = revisions.all(Subject.of(statement.id()), VERSIONS_MAX).stream()
                .map(StatementQueries::version)
                .toList();
        return new Desk(
                statement.version(),
                view(statement),
                statement.isOldOn(LocalDate.now(clock.withZone(Settings.ZONE))),
                versions);
    }

    private static View view(Statement statement) {
        return new View(statement.text(), LocalDate.ofInstant(statement.updatedAt(), Settings.ZONE));
    }

    private static Version version(Revision revision) {
        return new Version(
                revision.number(), StatementText.read(revision.content()), revision.madeBy(), revision.madeAt());
    }
}

package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The rules of retention, what they would take, and what they have taken. The police see none of it. */
@ReadModel
public class RetentionQueries {

    /** Of names that are shown before they go. */
    public static final int SHOWN = 20;

    private static final int LIMIT = 200;

    /** A rule; a proposal while there is no decision. */
    public record Rule(RetentionKind kind, long version, int days, @Nullable RetentionDecision decision)
            implements Serializable {}

    /**
     * What a rule would take now, whether it is decided or not.
     *
     * @param names of the first {@value #SHOWN}, those kept longest first
     * @param locked how many reports stay though their time is up, as a child may be in need
     * @param held how many else stay, as somebody holds them back
     * @param heldNames of the first {@value #SHOWN} of these
     */
    public record Preview(
            RetentionKind kind, long count, List<String> names, long locked, long held, List<String> heldNames)
            implements Serializable {}

    /** What is held back, by whom and on what ground. */
    public record Hold(RetentionHoldId id, long version, String number, String ground, Actor by, Instant at)
            implements Serializable {}

    /**
     * What went in one batch.
     *
     * @param sha256 of the sorted names, one a line
     */
    public record Removed(
            RetentionKind kind, int days, RetentionDecision decision, Actor by, int count, String sha256, Instant at)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    RetentionPeriods periods;

    @Inject
    RetentionHolds holds;

    @Inject
    Clock clock;

    /**
     * All rules, in the order of their kinds.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    @Allows(Permission.MANAGE_RETENTION)
    public List<Rule> rules() {
        return periods.all().stream()
                .map(period -> new Rule(period.kind(), period.version(), period.days(), period.decision()))
                .toList();
    }

    /**
     * A dry run.
     *
     * @throws NotFound if the rule is another party's
     */
    @Allows(Permission.MANAGE_RETENTION)
    public Preview preview(RetentionKind kind) {
        var before = DueRows.before(kind, clock.instant(), periods.get(kind).days());
        var due = DueRows.of(kind);
        var held = DueRows.held(kind);
        return new Preview(
                kind,
                count("select count(*) from (" + due + ") as due", before),
                names(due, before),
                kind.isOfReports() ? count(DueRows.locked(), before) : 0,
                count("select count(*) from (" + held + ") as held", before),
                names(held, before));
    }

    private List<String> names(String rows, String before) {
        var names = new ArrayList<String>();
        for (Object name : em.createNativeQuery("select name from (" + rows + " limit " + SHOWN + ") as due")
                .setParameter(1, before)
                .getResultList()) {
            names.add((String) name);
        }
        return List.copyOf(names);
    }

    /**
     * What is held back, the oldest first; at most 200.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    @Allows(Permission.MANAGE_RETENTION)
    public List<Hold> holds() {
        return holds.all(LIMIT).stream().map(RetentionHold::told).toList();
    }

    /**
     * What has gone, the latest first; at most 200.
     *
     * @throws NotFound if the actor is not the municipality's
     */
    @Allows(Permission.MANAGE_RETENTION)
    public List<Removed> log() {
        return periods.removals(LIMIT).stream().map(RetentionRemoval::told).toList();
    }

    private long count(String sql, String before) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, before).getSingleResult()).longValue();
    }
}

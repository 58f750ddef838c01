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
     */
    public record Preview(RetentionKind kind, long count, List<String> names, long locked) implements Serializable {}

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
        var before = DueRows.before(clock.instant(), periods.get(kind).days());
        var due = DueRows.of(kind);
        var first = em.createNativeQuery("select name from (" + due + " limit " + SHOWN + ") as due")
                .setParameter(1, before);
        var names = new ArrayList<String>();
        for (Object name : first.getResultList()) {
            names.add((String) name);
        }
        var locked = kind == RetentionKind.LETTER ? 0 : count(DueRows.locked(), before);
        return new Preview(
                kind, count("select count(*) from (" + due + ") as due", before), List.copyOf(names), locked);
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

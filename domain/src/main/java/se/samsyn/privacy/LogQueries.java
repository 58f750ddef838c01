package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/**
 * The audit trail as auditors and data protection officers read it: what members of their own party did, and who tried
 * to log in to its accounts. What nobody of staff did, in the portal or at the machine, is the municipality's, which
 * receives what residents tell and answers for the installation.
 */
@ReadModel
public class LogQueries {

    /** The most lines of a file. */
    public static final int EXPORTED = 10_000;

    private static final int ROWS_MAX = 200;

    /**
     * One line.
     *
     * @param deed the name that it has in the trail
     * @param name of the member who did it, or whose account it is; empty for others
     * @param records what it was done with
     */
    public record Line(Instant at, Actor by, String name, String deed, List<About> records) implements Serializable {}

    /**
     * What something was done with.
     *
     * @param kind the kind of its id, such as {@code ConcernId}, or of what stands in place of one, such as
     *     {@code Role}
     * @param name what people know it by: a number, a name or a code; empty when it has none or is gone
     */
    public record About(String kind, String name) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    LogNames names;

    @Inject
    CurrentActor current;

    /** What was done, the latest first; at most 200 lines. */
    @Allows(Permission.READ_AUDIT)
    public Page<Line> events(LogFilter filter, @Nullable String after, int rows) {
        return page(filter, after, rows, false);
    }

    /**
     * Who logged in and who tried to, the latest first; at most 200 lines. Of the filter only days and member count.
     */
    @Allows(Permission.READ_AUDIT)
    public Page<Line> logins(LogFilter filter, @Nullable String after, int rows) {
        return page(filter, after, rows, true);
    }

    /** What {@link #events} tells, to be taken along: at most {@value #EXPORTED} lines. Leaves one itself. */
    @Allows(Permission.READ_AUDIT)
    @Audited
    public List<Line> export(LogFilter filter) {
        return names.told(lines(filter, null, EXPORTED, false));
    }

    /** The same of {@link #logins}. */
    @Allows(Permission.READ_AUDIT)
    @Audited
    public List<Line> exportLogins(LogFilter filter) {
        return names.told(lines(filter, null, EXPORTED, true));
    }

    private Page<Line> page(LogFilter filter, @Nullable String after, int rows, boolean logins) {
        int shown = Math.min(rows, ROWS_MAX);
        var cursor = Cursor.parse(after).filter(LogQueries::isOurs).orElse(null);
        var found = lines(filter, cursor, shown + 1, logins);
        var kept = found.subList(0, Math.min(shown, found.size()));
        return new Page<>(
                names.told(kept), found.size() > shown ? kept.get(shown - 1).cursor() : null);
    }

    private static boolean isOurs(Cursor cursor) {
        return cursor.name().matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private List<LogNames.Raw> lines(LogFilter filter, @Nullable Cursor after, int most, boolean logins) {
        var number = logins ? null : filter.number();
        var ids = number == null ? List.<String>of() : names.idsOf(number);
        if ((number != null && ids.isEmpty()) || (!logins && isOtherPartys(filter.who()))) {
            return List.of();
        }
        var query = em.createQuery(
                        "select l.id, l.at, l.by, l.action, l.subjects from AuditLine l"
                                + " where l.at >= :from and l.at < :to"
                                + (logins ? ofLogins(filter) : ofEvents(filter, ids))
                                + (after == null
                                        ? ""
                                        : " and l.at <= :at and (l.at < :at or l.at = :at and l.id < :after)")
                                + " order by l.at desc, l.id desc",
                        Object[].class)
                .setParameter("from", filter.begin().toInstant())
                .setParameter("to", filter.end().toInstant());
        if (logins) {
            bindLogins(query, filter);
        } else {
            bindEvents(query, filter, ids);
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("after", UUID.fromString(after.name()));
        }
        return query.setMaxResults(most)
                .getResultStream()
                .map(row -> new LogNames.Raw(
                        (UUID) row[0], (Instant) row[1], (Actor) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    private boolean isOtherPartys(LogFilter.Who who) {
        return who != LogFilter.Who.STAFF && current.party() != Party.MUNICIPALITY;
    }

    private static String ofEvents(LogFilter filter, List<String> ids) {
        var where = new StringBuilder(" and l.by.kind = :who and l.action not in :others");
        where.append(filter.who() == LogFilter.Who.STAFF ? " and l.by.party = :party" : " and l.by.party is null");
        if (filter.member() != null) {
            where.append(" and l.by.member = :member");
        }
        if (filter.kind() != null) {
            where.append(filter.kind() == DeedKind.CHANGE ? " and l.action not in :deeds" : " and l.action in :deeds");
        }
        for (int i = 0; i < ids.size(); i++) {
            where.append(i == 0 ? " and (" : " or ")
                    .append("locate(:id")
                    .append(i)
                    .append(", l.subjects) > 0");
        }
        return where.append(ids.isEmpty() ? "" : ")").toString();
    }

    private void bindEvents(TypedQuery<Object[]> query, LogFilter filter, List<String> ids) {
        var others = new ArrayList<>(DeedKind.UNTOLD);
        others.addAll(DeedKind.LOGIN.deeds());
        query.setParameter("others", others).setParameter("who", kindOf(filter.who()));
        if (filter.who() == LogFilter.Who.STAFF) {
            query.setParameter("party", current.party());
        }
        if (filter.member() != null) {
            query.setParameter("member", filter.member());
        }
        if (filter.kind() == DeedKind.CHANGE) {
            var noChanges = new ArrayList<>(DeedKind.READING.deeds());
            noChanges.addAll(DeedKind.EXPORT.deeds());
            query.setParameter("deeds", noChanges);
        } else if (filter.kind() != null) {
            query.setParameter("deeds", filter.kind().deeds());
        }
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter("id" + i, ids.get(i));
        }
    }

    private static Actor.Kind kindOf(LogFilter.Who who) {
        return switch (who) {
            case STAFF -> Actor.Kind.STAFF;
            case RESIDENTS -> Actor.Kind.RESIDENT;
            case SYSTEM -> Actor.Kind.SYSTEM;
        };
    }

    /** Whoever tries is nobody yet: the account is what the line is about. One that there is not is nobody's. */
    private static String ofLogins(LogFilter filter) {
        return " and l.action in :deeds and (l.by.party = :party"
                + " or l.by.party is null and (l.subjects not like 'MemberId:%'"
                + " or substring(l.subjects, 10, 36) in :ours))"
                + (filter.member() == null
                        ? ""
                        : " and (l.by.member = :member or substring(l.subjects, 10, 36) = :account)");
    }

    private void bindLogins(TypedQuery<Object[]> query, LogFilter filter) {
        query.setParameter("deeds", DeedKind.LOGIN.deeds())
                .setParameter("party", current.party())
                .setParameter("ours", names.membersOf(current.party()));
        if (filter.member() != null) {
            query.setParameter("member", filter.member())
                    .setParameter("account", filter.member().toString());
        }
    }
}

package se.samsyn.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import se.samsyn.platform.Settings;

/**
 * Which rows of a kind go: the same question for who wants to know beforehand and for who then takes them. One value
 * fills it, {@link #before}; it answers id and name, oldest first.
 *
 * <p>The police have rules of their own (Riksarkivet's), so that nothing of theirs is among it; but for the audit
 * trail, which is one for both.
 */
final class DueRows {

    private static final String CLOSED =
            " where c.closed_at < ? and c.handling = 'CLOSED' and c.owner_party = 'MUNICIPALITY' and c.locked = ";

    /** Of {@code concern c}: it is held back itself, or a problem that rests on it is. */
    static final String HELD =
            """
            exists (select 1 from retention_hold h where h.lifted_at is null and (h.concern_id = c.id
              or h.problem_id in (select e.problem_id from problem_evidence e where e.concern_id = c.id)))\
            """;

    /** How the one who told is reached must be kept and not be used (GDPR art. 18). */
    private static final String RESTRICTED =
            "exists (select 1 from concern_contact k where k.concern_id = c.id and k.restricted_at is not null)";

    private static final String LETTER_HELD =
            "exists (select 1 from concern c where c.number = substring_index(o.unique_key, '/', 1) and " + HELD + ")";

    private DueRows() {}

    static String of(RetentionKind kind) {
        return rows(kind, "not ");
    }

    /** Those that would go if they were not held back. */
    static String held(RetentionKind kind) {
        return rows(kind, "");
    }

    /** @param not before what holds back */
    private static String rows(RetentionKind kind, String not) {
        return switch (kind) {
            case PHOTO ->
                "select cast(p.id as char) as id, concat(c.number, '/', p.position) as name"
                        + " from concern c join concern_photo p on p.concern_id = c.id" + CLOSED + "false and "
                        + not + HELD + " order by c.closed_at";
            case ORIGINAL ->
                "select cast(c.id as char) as id, c.number as name from concern c" + CLOSED + "false"
                        + " and (exists (select 1 from concern_original o where o.concern_id = c.id)"
                        + " or exists (select 1 from concern_addition a"
                        + " join concern_addition_original o on o.addition_id = a.id where a.concern_id = c.id))"
                        + " and " + not + HELD + " order by c.closed_at";
            case LETTER ->
                "select cast(o.id as char) as id, o.unique_key as name from outbox o"
                        + " where o.ended_at < ? and o.state <> 'WAITING' and o.sender = 'MUNICIPALITY' and "
                        + not + LETTER_HELD + " order by o.ended_at";
            case REPORT ->
                "select cast(c.id as char) as id, c.number as name from concern c" + CLOSED + "false and " + not + "("
                        + HELD + " or " + RESTRICTED + ") order by c.closed_at";
            case REMARK ->
                "select cast(r.id as char) as id, date_format(r.received_at, '%Y-%m-%d') as name"
                        + " from accessibility_remark r where r.answered_at < ? and r.owner_party = 'MUNICIPALITY' and "
                        + not + "(r.restricted_at is not null) order by r.answered_at";
            // a chain is shortened from its beginning, up to the first line that stays
            case AUDIT ->
                "select cast(l.id as char) as id, cast(k.seq as char) as name"
                        + " from audit_link k join audit_line l on l.id = k.line_id"
                        + " where k.seq < (select coalesce(min(s.seq), " + Long.MAX_VALUE
                        + ") from audit_link s join audit_line m on m.id = s.line_id where m.at >= ?) and "
                        + not + "false order by k.seq";
        };
    }

    /** How many reports would be among it if they were not locked. */
    static String locked() {
        return "select count(*) from concern c" + CLOSED + "true";
    }

    /** What ended before this has been kept long enough; of the audit trail whole months go. */
    static String before(RetentionKind kind, Instant now, int days) {
        var ended = now.minus(Duration.ofDays(days));
        return Statements.written(kind == RetentionKind.AUDIT ? beginningOfMonth(ended) : ended);
    }

    private static Instant beginningOfMonth(Instant at) {
        return LocalDate.ofInstant(at, Settings.ZONE)
                .withDayOfMonth(1)
                .atStartOfDay(Settings.ZONE)
                .toInstant();
    }
}

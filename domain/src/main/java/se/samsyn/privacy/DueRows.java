package se.samsyn.privacy;

import java.time.Duration;
import java.time.Instant;

/**
 * Which rows of a kind go: the same question for who wants to know beforehand and for who then takes them. One value
 * fills it, {@link #before}; it answers id and name, oldest first.
 *
 * <p>The police have rules of their own (Riksarkivet's), so that nothing of theirs is among it.
 */
final class DueRows {

    private static final String CLOSED =
            " where c.closed_at < ? and c.handling = 'CLOSED' and c.owner_party = 'MUNICIPALITY' and c.locked = ";

    private DueRows() {}

    static String of(RetentionKind kind) {
        return switch (kind) {
            case PHOTO ->
                "select cast(p.id as char) as id, concat(c.number, '/', p.position) as name"
                        + " from concern c join concern_photo p on p.concern_id = c.id" + CLOSED + "false"
                        + " order by c.closed_at";
            case ORIGINAL ->
                "select cast(c.id as char) as id, c.number as name from concern c" + CLOSED + "false"
                        + " and (exists (select 1 from concern_original o where o.concern_id = c.id)"
                        + " or exists (select 1 from concern_addition a"
                        + " join concern_addition_original o on o.addition_id = a.id where a.concern_id = c.id))"
                        + " order by c.closed_at";
            case LETTER ->
                "select cast(o.id as char) as id, o.unique_key as name from outbox o"
                        + " where o.ended_at < ? and o.state <> 'WAITING' and o.sender = 'MUNICIPALITY'"
                        + " order by o.ended_at";
            case REPORT ->
                "select cast(c.id as char) as id, c.number as name from concern c" + CLOSED + "false"
                        + " order by c.closed_at";
        };
    }

    /** How many reports would be among it if they were not locked. */
    static String locked() {
        return "select count(*) from concern c" + CLOSED + "true";
    }

    /** What ended before this has been kept long enough. */
    static String before(Instant now, int days) {
        return Statements.written(now.minus(Duration.ofDays(days)));
    }
}

package se.samsyn.harness;

import java.sql.SQLException;
import java.util.List;

/**
 * Rows for years, so that the database has a choice between an index and reading everything. Made and taken away by
 * whoever owns the tables; all of them carry ids that nothing else has.
 */
public final class Abundance {

    private static final String ID = "concat('01800000-0000-7000-8000-', lpad(hex(seq), 12, '0'))";
    /** One for each of the last minutes, whatever the second; a UUIDv7 begins with the milliseconds. */
    private static final String MINUTES_AGO =
            "concat(insert(lpad(hex((floor(unix_timestamp() / 86400) * 1440 - seq) * 60000), 12, '0'), 9, 0, '-'),"
                    + " '-7000-8000-', lpad(hex(seq), 12, '0'))";

    private static final String OURS =
            " between '01800000-0000-7000-8000-000000000000' and '01800000-0000-7000-8000-ffffffffffff'";
    private static final String BY = "'STAFF', '01800000-0000-7000-8000-000000000000', 'MUNICIPALITY', 'COORDINATOR'";

    /** Somewhere in the municipality. */
    private static final String POINT =
            "ST_GeomFromText(concat('POINT(', 13.15 + seq * 7919 % 1000 / 4000, ' ', 55.48 + seq * 6271 % 1000 / 9000, ')'), 4326)";

    private static final List<String> ROWS = List.of(
            // one report every four hours, the older ones closed
            "insert into concern (id, version, number, submission_id, code_hash, key_hash, category_code, text, masked,"
                    + " language, channel, owner_party, owner_unit, visibility, assignee, moderation, handling, publication,"
                    + " progress, locked, received_at, received_on, due_on) select " + ID
                    + ", 0, concat('1990-', lpad(seq, 5, '0')), " + ID + ", sha2(seq, 256), sha2(seq, 256),"
                    + " elt(1 + seq % 5, 'TRB', 'BEL', 'NED', 'SKA', 'SIK'), 'Mörkt.', false, 'sv', 'PORTAL',"
                    + " 'MUNICIPALITY', elt(1 + seq % 3, 'GATA', 'PARK', null), 'PARTY',"
                    + " if(seq % 40 = 0, '01800000-0000-7000-8000-000000000000', null), if(seq < 150, 'NEW', 'APPROVED'),"
                    + " if(seq < 300, 'UNHANDLED', 'CLOSED'), 'AGGREGATED', 'NONE', false,"
                    + " utc_timestamp(6) - interval seq * 4 hour, utc_date() - interval seq * 4 hour,"
                    + " utc_date() - interval seq * 4 hour + interval 5 day from seq_1_to_10000",
            "insert into concern_place (concern_id, point, area_code) select " + ID + ", " + POINT
                    + ", if(seq % 2 = 0, 'NORRA', 'TATORT_OVRIGT') from seq_1_to_8000",
            "insert into problem (id, version, number, title, owner_party, visibility, phase, cycle_no, phase_since) select "
                    + ID + ", 0, concat('P-1990-', seq), 'Mörkt', 'MUNICIPALITY', 'BOTH', 'CLOSED', 1, utc_timestamp(6)"
                    + " from seq_1_to_500",
            "insert into problem_evidence (id, problem_id, kind, concern_id, actor_kind,"
                    + " actor_member, actor_party, actor_role, linked_at) select " + ID
                    + ", concat('01800000-0000-7000-8000-', lpad(hex(1 + seq % 500), 12, '0')),"
                    + " 'REPORT', " + ID + ", " + BY + ", utc_timestamp(6) from seq_1_to_5000",
            "insert into measure (id, version, number, slug, title, problem_id, kind, effect, category, owner_party,"
                    + " visibility, municipality_acts, police_acts, started_on, status, reconsidered, public_text, area_code,"
                    + " published_at, updated_at) select " + ID
                    + ", 0, concat('A-1990-', seq), concat('lampor-1990-', seq),"
                    + " 'Lampor', '01800000-0000-7000-8000-000000000001', 'SITUATIONAL', 'LIKELIHOOD',"
                    + " elt(1 + seq % 5, 'TRB', 'BEL', 'NED', 'SKA', 'SIK'), 'MUNICIPALITY', 'BOTH', true, seq % 3 = 0,"
                    + " utc_date() - interval seq day, if(seq < 100, 'RUNNING', 'DONE'), false, 'Vi byter lampor.',"
                    + " elt(1 + seq % 3, 'NORRA', 'TATORT_OVRIGT', null),"
                    + " if(seq % 10 = 0, null, utc_timestamp(6) - interval seq hour), utc_timestamp(6) - interval seq hour"
                    + " from seq_1_to_3000",
            "insert into measure_place (measure_id, point) select " + ID + ", " + POINT + " from seq_1_to_2500",
            "insert into place_name (name, locality, kind, point) select concat(elt(1 + seq % 4, 'Ängs', 'Stor', 'Gamla ',"
                    + " 'Österby'), 'gatan ', seq), 'Abundansby', 'STREET', " + POINT + " from seq_1_to_5000",
            "insert into place_word (place_name_id, seq, rest) select id, 0, concat(substr(name, 7), ' ', locality)"
                    + " from place_name where locality = 'Abundansby' and name like 'Gamla %'",
            "insert into outbox (id, unique_key, sender, sealed_key, sealed_bytes, state, tries, due_at) select " + ID
                    + ", concat('1990-', seq, '/received'), 'MUNICIPALITY', '1', '-', if(seq < 50, 'WAITING', 'SENT'), 1,"
                    + " utc_timestamp(6) - interval seq minute from seq_1_to_10000",
            "insert into audit_line (id, at, actor_kind, actor_member, actor_party, actor_role, action, subjects) select "
                    + MINUTES_AGO + ", utc_timestamp(6), " + BY + ", 'ConcernTriage.approve', '' from seq_1_to_10000",
            "insert into audit_link (seq, line_id, key_id, hash, chained_at) select 1010001 - seq, " + MINUTES_AGO
                    + ", '1', sha2(seq, 256), utc_timestamp(6) from seq_1_to_10000");

    private Abundance() {}

    /** Fills the tables, and lets the database count what is in them. */
    public static void make() throws SQLException {
        for (var rows : ROWS) {
            execute(rows);
        }
        execute("analyze table concern, concern_place, problem, problem_evidence, measure, measure_place, place_name,"
                + " place_word, outbox, audit_line, audit_link");
    }

    /** Takes away what {@link #make} made, with the whole audit trail, which it broke. */
    public static void takeAway() throws SQLException {
        for (var table : List.of("concern_place", "problem_evidence", "measure_place")) {
            execute("delete from " + table + " where "
                    + table.replace("_place", "").replace("_evidence", "") + "_id" + OURS);
        }
        for (var table : List.of("concern", "measure", "problem", "outbox")) {
            execute("delete from " + table + " where id" + OURS);
        }
        execute("delete from place_word where rest like '% Abundansby'");
        execute("delete from place_name where locality = 'Abundansby'");
        EmptyTrail.make();
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}

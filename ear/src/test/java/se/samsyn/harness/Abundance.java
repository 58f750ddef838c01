package se.samsyn.harness;

import java.sql.SQLException;
import java.util.List;

/**
 * Rows for years, so that the database has a choice between an index and reading everything. Made and taken away by
 * whoever owns the tables; all of them carry ids or names that nothing else has. None of them is due, late or new: what
 * other tests count on does not meet them.
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
    static final String POINT =
            "ST_GeomFromText(concat('POINT(', 13.15 + seq * 7919 % 1000 / 4000, ' ', 55.48 + seq * 6271 % 1000 / 9000, ')'), 4326)";

    /** Reports, problems, measures and places, letters and the audit trail. */
    public static final Abundance WORK = new Abundance(
            List.of(
                    // one report every four hours, the older ones closed
                    "insert into concern (id, version, number, submission_id, code_hash, key_hash, category_code, text, masked,"
                            + " language, channel, owner_party, owner_unit, visibility, assignee, moderation, handling, publication,"
                            + " progress, locked, received_at, received_on, due_on, area_code) select " + ID
                            + ", 0, concat('1990-', lpad(seq, 5, '0')), " + ID + ", sha2(seq, 256), sha2(seq, 256),"
                            + " elt(1 + seq % 5, 'TRB', 'BEL', 'NED', 'SKA', 'SIK'), 'Mörkt.', false, 'sv', 'PORTAL',"
                            + " 'MUNICIPALITY', elt(1 + seq % 3, 'GATA', 'PARK', null), 'PARTY',"
                            + " if(seq % 40 = 0, '01800000-0000-7000-8000-000000000000', null), if(seq < 150, 'NEW', 'APPROVED'),"
                            + " if(seq < 300, 'UNHANDLED', 'CLOSED'), 'AGGREGATED', 'NONE', false,"
                            + " utc_timestamp(6) - interval seq * 4 hour, utc_date() - interval seq * 4 hour,"
                            + " utc_date() - interval seq * 4 hour + interval 5 day,"
                            + " if(seq > 8000, null, if(seq % 2 = 0, 'NORRA', 'TATORT_OVRIGT')) from seq_1_to_10000",
                    words("c.id" + OURS),
                    "insert into concern_place (concern_id, point, area_code) select " + ID + ", " + POINT
                            + ", if(seq % 2 = 0, 'NORRA', 'TATORT_OVRIGT') from seq_1_to_8000",
                    // the details that are still there are of work that goes on
                    "insert into concern_contact (concern_id, sealed_key, sealed_bytes, wants_answer, wants_news, allows_hand_over)"
                            + " select " + ID + ", '1', '-', true, false, false from seq_1001_to_1300",
                    // most are closed; the open ones came last into their phases, and so are last in a list
                    "insert into problem (id, version, number, title, owner_party, visibility, phase, cycle_no, phase_since) select "
                            + ID + ", 0, concat('P-1990-', seq), 'Mörkt', 'MUNICIPALITY', 'BOTH',"
                            + " if(seq <= 60, elt(1 + seq % 4, 'SCANNING', 'ANALYSIS', 'RESPONSE', 'ASSESSMENT'), 'CLOSED'), 1,"
                            + " utc_timestamp(6) + interval if(seq <= 60, 1, -seq) hour from seq_1_to_1000",
                    "insert into problem_evidence (id, problem_id, kind, concern_id, actor_kind,"
                            + " actor_member, actor_party, actor_role, linked_at) select " + ID
                            + ", concat('01800000-0000-7000-8000-', lpad(hex(1 + seq % 500), 12, '0')),"
                            + " 'REPORT', " + ID + ", " + BY + ", utc_timestamp(6) from seq_1_to_5000",
                    "insert into measure (id, version, number, slug, title, problem_id, kind, effect, category, owner_party,"
                            + " visibility, municipality_acts, police_acts, started_on, status, reconsidered, public_text, shown_title,"
                            + " shown_text, area_code, published_at, updated_at) select " + ID
                            + ", 0, concat('A-1990-', seq), concat('lampor-1990-', seq),"
                            + " 'Lampor', '01800000-0000-7000-8000-000000000001', 'SITUATIONAL', 'LIKELIHOOD',"
                            + " elt(1 + seq % 5, 'TRB', 'BEL', 'NED', 'SKA', 'SIK'), 'MUNICIPALITY', 'BOTH', true, seq % 3 = 0,"
                            + " utc_date() - interval seq day, if(seq < 100, 'RUNNING', 'DONE'), false, 'Vi byter lampor.',"
                            + " 'Lampor', 'Vi byter lampor.', elt(1 + seq % 3, 'NORRA', 'TATORT_OVRIGT', null),"
                            + " if(seq % 10 = 0, null, utc_timestamp(6) - interval seq hour), utc_timestamp(6) - interval seq hour"
                            + " from seq_1_to_3000",
                    "insert into measure_place (measure_id, point) select " + ID + ", " + POINT + " from seq_1_to_2500",
                    "insert into measure_entry (measure_id, seq, act, status, at, actor_kind, actor_member, actor_party, actor_role)"
                            + " select " + ID + ", 0, 'DECIDE', 'DECIDED', utc_timestamp(6) - interval seq hour, " + BY
                            + " from seq_1_to_3000",
                    "insert into place_name (name, locality, kind, point) select concat(elt(1 + seq % 4, 'Ängs', 'Stor', 'Gamla ',"
                            + " 'Österby'), 'gatan ', seq), 'Abundansby', 'STREET', " + POINT + " from seq_1_to_5000",
                    "insert into place_word (place_name_id, seq, rest) select id, 0, concat(substr(name, 7), ' ', locality)"
                            + " from place_name where locality = 'Abundansby' and name like 'Gamla %'",
                    "insert into outbox (id, unique_key, sender, sealed_key, sealed_bytes, state, tries, due_at) select "
                            + ID
                            + ", concat('1990-', seq, '/received'), 'MUNICIPALITY', '1', '-', if(seq < 50, 'WAITING', 'SENT'), 1,"
                            + " utc_timestamp(6) - interval seq minute from seq_1_to_10000",
                    "insert into audit_line (id, at, actor_kind, actor_member, actor_party, actor_role, action, subjects) select "
                            + MINUTES_AGO + ", utc_timestamp(6), " + BY
                            + ", 'ConcernTriage.approve', '' from seq_1_to_10000",
                    "insert into audit_link (seq, line_id, key_id, hash, chained_at) select 1010001 - seq, "
                            + MINUTES_AGO + ", '1', sha2(seq, 256), utc_timestamp(6) from seq_1_to_10000"),
            List.of(
                    "concern_place",
                    "concern_contact",
                    "concern_word",
                    "problem_evidence",
                    "concern",
                    "measure_place",
                    "measure_entry",
                    "measure",
                    "problem",
                    "place_word",
                    "place_name",
                    "outbox",
                    "audit_line",
                    "audit_link"));

    /** Announcements and those who have them by mail, and what waits to be forgotten. */
    public static final Abundance NEWS = new Abundance(
            List.of(
                    "insert into announcement (id, version, slug, status, mode, language, owner_party, visibility, title,"
                            + " lead, body, changed_at, published_title, published_lead, published_body, published_at,"
                            + " updated_at) select " + ID + ", 0, if(seq % 4 = 0, null, concat('abundance-', seq)),"
                            + " elt(1 + seq % 4, 'DRAFT', 'PUBLISHED', 'PUBLISHED', 'WITHDRAWN'), 'JOINT', 'sv',"
                            + " 'MUNICIPALITY', 'BOTH', 'Lampor', 'Kort', 'Text', utc_timestamp(6) - interval seq day,"
                            + " 'Lampor', 'Kort', 'Text', if(seq % 4 = 0, null, utc_timestamp(6) - interval seq day),"
                            + " if(seq % 4 = 0, null, utc_timestamp(6) - interval seq day) from seq_1_to_3000",
                    "insert into announcement_public_translation (announcement_id, language, title, lead, body, reviewed,"
                            + " outdated) select " + ID + ", 'en', 'Lamps', 'Short', 'Text', true, false"
                            + " from seq_1_to_3000 where seq % 4 in (1, 2)",
                    "insert into subscription (id, version, address_hash, sealed_key, sealed_bytes, language, rhythm, wording,"
                            + " of_report, asked_at, confirmed_at, told_until, due_at) select " + ID
                            + ", 0, concat('abundance-', seq), '1', '-', 'sv', 'DAILY', '1', false,"
                            + " utc_timestamp(6) - interval seq minute, if(seq % 20 = 0, null, utc_timestamp(6)),"
                            + " utc_timestamp(6), utc_timestamp(6) + interval 1 + seq hour from seq_1_to_3000",
                    "insert into confirmation (id, subject_kind, subject_id, link_hash, code_hash, expires_at) select "
                            + ID
                            + ", 'Abundance', " + ID + ", concat('abundance-', seq), concat('abundance-', seq),"
                            + " utc_timestamp(6) + interval 1 + seq hour from seq_1_to_2000",
                    "insert into rate_limit (name, filled_until) select concat('abundance-', seq),"
                            + " utc_timestamp(6) + interval 1 + seq hour from seq_1_to_3000",
                    "insert into photo_draft (id, submission_id, digest, width, height, sealed_key, sealed_bytes,"
                            + " preview_key, preview_bytes, created_at) select " + ID + ", " + ID
                            + ", '-', 1, 1, '1', '-',"
                            + " '1', '-', utc_timestamp(6) - interval seq minute from seq_1_to_500",
                    "insert into member (id, version, username, name, party, password_hash, active, failed_tries) select "
                            + ID + ", 0, concat('abundance-', seq), 'Abundans', 'MUNICIPALITY', '-', false, 0"
                            + " from seq_1_to_1",
                    "insert into staff_draft (member_id, subject_kind, subject_id, form, read_version, sealed_key,"
                            + " sealed_bytes, saved_at) select '01800000-0000-7000-8000-000000000001', 'Problem', " + ID
                            + ", 'text', 1, '1', '-', utc_timestamp(6) - interval seq minute from seq_1_to_1000"),
            List.of(
                    "announcement_public_translation",
                    "announcement",
                    "subscription",
                    "confirmation",
                    "rate_limit",
                    "photo_draft",
                    "staff_draft",
                    "member"));

    private final List<String> rows;
    private final List<String> tables;

    /** @param tables what the rows are in, those first that others must not be taken from under */
    private Abundance(List<String> rows, List<String> tables) {
        this.rows = rows;
        this.tables = tables;
    }

    /** Fills the tables, and lets the database count what is in them. */
    public void make() throws SQLException {
        for (var statement : rows) {
            execute(statement);
        }
        execute("analyze table " + String.join(", ", tables));
    }

    /** Takes away what {@link #make} made; with the audit trail's rows all of it, which they broke. */
    public void takeAway() throws SQLException {
        for (var table : tables) {
            switch (table) {
                case "place_word" -> execute("delete from place_word where rest like '% Abundansby'");
                case "place_name" -> execute("delete from place_name where locality = 'Abundansby'");
                case "rate_limit" -> execute("delete from rate_limit where name like 'abundance-%'");
                case "audit_line" -> EmptyTrail.make();
                case "audit_link" -> {
                    // emptied with its lines
                }
                default -> execute("delete from " + table + " where " + key(table) + OURS);
            }
        }
    }

    /** Words of reports, as they are cut: two stand in each, others in every second, fifth or hundredth. */
    static String words(String which) {
        return "insert into concern_word (audience, word, received_at, concern_id) select c.audience,"
                + " if(w.word = 'ord', concat('ord', right(c.number, 5) % 100), w.word), c.received_at, c.id"
                + " from concern c join (select 'gångväg' as word, 1 as every union all select 'lamp', 1"
                + " union all select 'ord', 1 union all select 'mörk', 2 union all select 'storgat', 5) w"
                + " on right(c.number, 5) % w.every = 0 where " + which;
    }

    private static String key(String table) {
        return switch (table) {
            case "concern_place", "concern_contact", "concern_word" -> "concern_id";
            case "problem_evidence" -> "problem_id";
            case "measure_place", "measure_entry" -> "measure_id";
            case "announcement_public_translation" -> "announcement_id";
            case "staff_draft" -> "member_id";
            default -> "id";
        };
    }

    static void execute(String statement) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}

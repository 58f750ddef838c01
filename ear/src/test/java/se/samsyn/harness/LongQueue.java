package se.samsyn.harness;

import java.sql.SQLException;

/**
 * A hundred thousand reports: nineteen of twenty closed, three of a hundred shared with the police. They came long ago,
 * so that what is new to others stays the newest. Made and taken away by whoever owns the tables.
 */
public final class LongQueue {

    /** Who has one of forty, until a test gives them to somebody who is there. */
    public static final String NOBODY = "01810000-0000-7000-8000-ffffffffffff";

    private static final String OURS =
            " between '01810000-0000-7000-8000-000000000000' and '01810000-0000-7000-8000-ffffffffffff'";

    private LongQueue() {}

    public static void make() throws SQLException {
        Abundance.execute(
                """
                insert into concern (id, version, number, submission_id, code_hash, key_hash, category_code, text, masked,
                  language, channel, owner_party, owner_unit, visibility, assignee, moderation, handling, publication,
                  progress, locked, received_at, received_on, due_on, area_code, waits_for)
                select concat('01810000-0000-7000-8000-', lpad(hex(1000000 - seq), 12, '0')), 0,
                  concat('1980-', lpad(100001 - seq, 6, '0')),
                  concat('01810000-0000-7000-8000-', lpad(hex(seq), 12, '0')), sha2(concat('l', seq), 256),
                  sha2(concat('l', seq), 256), elt(1 + seq * 7 % 5, 'TRB', 'BEL', 'NED', 'SKA', 'SIK'), 'Mörkt.', false,
                  'sv', 'PORTAL', 'MUNICIPALITY', elt(1 + seq % 3, 'GATA', 'PARK', null),
                  elt(1 + (seq * 31 % 100 < 3) + 2 * (seq * 31 % 100 = 50), 'PARTY', 'BOTH', 'UNIT'),
                  if(seq * 13 % 40 = 0, '{nobody}', null), if(seq < 300, 'NEW', 'APPROVED'),
                  if(seq < 5000, elt(1 + seq % 3, 'UNHANDLED', 'ASSIGNED', 'LINKED'), 'CLOSED'), 'NOT_PUBLIC', 'NONE',
                  false, '2000-01-01' - interval seq hour, '2000-01-01' - interval seq hour,
                  '2000-01-01' - interval seq hour + interval 5 day, elt(1 + seq % 4, 'NORRA', 'TATORT_OVRIGT', 'LUND', null),
                  if(seq % 50 = 0, 'REPORTER', null)
                from seq_1_to_100000"""
                        .replace("{nobody}", NOBODY));
        Abundance.execute("insert into concern_place (concern_id, point, area_code) select"
                + " concat('01810000-0000-7000-8000-', lpad(hex(1000000 - seq), 12, '0')), " + Abundance.POINT
                + ", elt(1 + seq % 4, 'NORRA', 'TATORT_OVRIGT', 'LUND') from seq_1_to_100000 where seq % 4 < 3");
        Abundance.execute(Abundance.words("c.id" + OURS));
        Abundance.execute("analyze table concern, concern_place, concern_word");
    }

    public static void takeAway() throws SQLException {
        Abundance.execute("delete from concern_word where concern_id" + OURS);
        Abundance.execute("delete from concern_place where concern_id" + OURS);
        Abundance.execute("delete from concern where id" + OURS);
    }
}

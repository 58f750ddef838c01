package se.samsyn;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.samsyn.harness.Site;

/** What {@link LeaksST} lays past the application into the database of the running system, and takes away again. */
final class HiddenRecords {

    /** Of each of them, up to its last digit. */
    static final String ID = "01ff0000-0000-7000-8000-00000000000";

    private final Site site;

    HiddenRecords(Site site) {
        this.site = site;
    }

    void measure(int number, String title, @Nullable String slug, boolean published) throws SQLException {
        execute(
                """
                insert into measure (id, version, number, slug, title, problem_id, kind, effect, owner_party, visibility,
                    municipality_acts, police_acts, status, reconsidered, internal_text, public_text, published_at,
                    updated_at)
                values ('%s%d', 0, 'A-2029-90%d', %s, '%s', '%s1', 'SITUATIONAL', 'LIKELIHOOD', 'MUNICIPALITY', 'BOTH',
                    true, false, 'RUNNING', false, 'Zxinternt', '%s', %s, utc_timestamp(6))
                """
                        .formatted(
                                ID,
                                number,
                                number,
                                slug == null ? "null" : "'" + slug + "'",
                                title,
                                ID,
                                title,
                                published ? "utc_timestamp(6)" : "null"));
        execute(
                "insert into measure_place (measure_id, point) values ('%s%d', ST_GeomFromText('POINT(13.3 55.5%d)', 4326))"
                        .formatted(ID, number, number));
    }

    void announcement(int number, String status, String title, @Nullable String slug) throws SQLException {
        var published = slug == null ? "null" : "'Synlig nyhet'";
        if (status.equals("WITHDRAWN")) {
            published = "'" + title + "'";
        }
        execute(
                """
                insert into announcement (id, version, slug, status, mode, language, owner_party, visibility, title, lead,
                    body, changed_at, published_revision, published_title, published_lead, published_body, published_at,
                    updated_at)
                values ('%s%d', 0, %s, '%s', 'JOINT', 'sv', 'MUNICIPALITY', 'BOTH', '%s', '%s', '%s', utc_timestamp(6), %s)
                """
                        .formatted(
                                ID,
                                number,
                                slug == null ? "null" : "'" + slug + "'",
                                status,
                                title,
                                title,
                                title,
                                slug == null
                                        ? "null, null, null, null, null, null"
                                        : "1, %s, %s, %s, utc_timestamp(6), utc_timestamp(6)"
                                                .formatted(published, published, published)));
    }

    void execute(String statement) throws SQLException {
        try (var connection = site.database();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    void takeAway() throws SQLException {
        execute("delete from announcement_measure where announcement_id = '" + ID + "6'");
        execute("delete from announcement_published_measure where announcement_id = '" + ID + "6'");
        execute("delete from announcement where id between '" + ID + "5' and '" + ID + "7'");
        execute("delete from measure_place where measure_id between '" + ID + "2' and '" + ID + "4'");
        execute("delete from measure where id between '" + ID + "2' and '" + ID + "4'");
        execute("delete from problem where id = '" + ID + "1'");
        execute("delete from concern_entry where note = 'Zxanteckning'");
    }
}

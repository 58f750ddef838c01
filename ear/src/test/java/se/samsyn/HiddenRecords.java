package se.samsyn;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.harness.MailedLinks;
import se.samsyn.harness.Site;

/** What {@link LeaksST} lays past the application into the database of the running system, and takes away again. */
final class HiddenRecords {

    /** Of each of them, up to its last digit. */
    static final String ID = "01ff0000-0000-7000-8000-00000000000";

    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    private final Site site;

    private String remark = "";

    HiddenRecords(Site site) {
        this.site = site;
    }

    void measure(int number, String title, @Nullable String slug, boolean published) throws SQLException {
        execute(
                """
                insert into measure (id, version, number, slug, title, problem_id, kind, effect, owner_party, visibility,
                    municipality_acts, police_acts, status, reconsidered, internal_text, public_text, public_causes, outcome,
                    shown_title, shown_text, published_at, updated_at)
                values ('%s%d', 0, 'A-2029-90%d', %s, '%s', '%s1', 'SITUATIONAL', 'LIKELIHOOD', 'MUNICIPALITY', 'BOTH',
                    true, false, 'RUNNING', false, 'Zxinternt', 'Zxogodkand', 'Zxogodkand', 'Zxogodkand', %s, %s, %s,
                    utc_timestamp(6))
                """
                        .formatted(
                                ID,
                                number,
                                number,
                                slug == null ? "null" : "'" + slug + "'",
                                published ? "Zxogodkand" : title,
                                ID,
                                published ? "'" + title + "'" : "null",
                                published ? "'" + title + "'" : "null",
                                published ? "utc_timestamp(6)" : "null"));
        execute(
                "insert into measure_place (measure_id, point) values ('%s%d', ST_GeomFromText('POINT(13.3 55.5%d)', 4326))"
                        .formatted(ID, number, number));
    }

    /** What residents read of the effect of the measures' problem, what waits, and what is too small to be shown. */
    void findings() throws SQLException {
        var by = "'STAFF', '" + ID + "0', 'POLICE', 'COMMUNITY_OFFICER'";
        execute(
                """
                insert into effect_study (id, problem_id, cycle_no, counted, source_kind, source_words, before_from,
                    before_to, after_from, after_to, actor_kind, actor_member, actor_party, actor_role, made_at)
                values ('%1$sa', '%1$s1', 1, 'Zxstudie', 'REPORTED_CRIME', 'Zxstudie', '2025-01-01', '2025-06-01',
                    '2026-01-01', '2026-06-01', %2$s, utc_timestamp(6))"""
                        .formatted(ID, by));
        execute("insert into effect_study_count (study_id, part, place_words, count_before, count_after)"
                + " values ('%sa', 'TREATED', 'Zxstudie', 3, 4321234)".formatted(ID));
        for (var finding : new String[][] {{"b", "'Synligt fynd'", "utc_timestamp(6)"}, {"c", "null", "null"}}) {
            execute(
                    """
                    insert into public_finding (id, version, problem_id, study_id, verdict, heading, words, shown_heading,
                        shown_words, shown_revision, published_at, changed_at)
                    values ('%1$s%2$s', 0, '%1$s1', '%1$sa', 'CANNOT_SAY', 'Zxfynd', 'Zxfynd', %3$s, %3$s, 1, %4$s,
                        utc_timestamp(6))"""
                            .formatted(ID, finding[0], finding[1], finding[2]));
        }
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

    /** What hangs on a report: an addition by whoever has its key, and a question of staff. */
    void ofReport(String number, String code, String key) throws SQLException {
        var opened = site.submit("/folj/" + code, "open", Map.of("key", key)).body();
        var pass = PASS.matcher(opened);
        if (!pass.find()) {
            throw new IllegalStateException("the key does not open the report");
        }
        site.submit("/folj/" + code, "add", Map.of("pass", pass.group(1), "fact", "Zxtillagg, samma kväll."));
        mustBeThere("concern_addition where text like 'Zxtillagg%'");
        execute(
                """
                insert into concern_question (id, version, concern_id, text, asked_at, due_on)
                select '%s8', 0, id, 'Zxfraga?', utc_timestamp(6), current_date + interval 7 day
                from concern where number = '%s'
                """
                        .formatted(ID, number));
        mustBeThere("concern_original o join concern c on c.id = o.concern_id where c.number = '" + number + "'");
        mustBeThere("concern_photo p join concern c on c.id = p.concern_id where c.number = '" + number + "'");
    }

    /** Of others: a remark on accessibility, and the address of somebody who subscribes. */
    void ofOthers() throws SQLException {
        var before = site.ask("select id from accessibility_remark");
        site.press(
                "/tillganglighet",
                "remark",
                "send",
                Map.of("hinder", "Zxhinder: kartan.", "svar", "zxhinder@doldast.example"));
        remark = site.ask("select id from accessibility_remark").stream()
                .filter(row -> !before.contains(row))
                .findFirst()
                .orElseThrow()
                .get(0);
        site.submit("/prenumerera", "subscribe", Map.of("epost", "zxprenumerant@doldare.example", "omrade", "norra"));
        var id = site.ask("select id from subscription order by asked_at desc limit 1")
                .get(0)
                .get(0);
        var links = new MailedLinks(site);
        site.submit(links.confirmation("subject_id = '" + id + "'"), "confirm", Map.of());
        mustBeThere("subscription where id = '" + id + "' and confirmed_at is not null");
    }

    private void mustBeThere(String what) throws SQLException {
        if (site.ask("select 1 from " + what).isEmpty()) {
            throw new IllegalStateException("not there: " + what);
        }
    }

    void execute(String statement) throws SQLException {
        try (var connection = site.database();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    void takeAway() throws SQLException {
        execute("delete from accessibility_remark where id = '" + remark + "'");
        execute("delete from concern_question where id = '" + ID + "8'");
        execute("delete from announcement_measure where announcement_id = '" + ID + "6'");
        execute("delete from announcement_published_measure where announcement_id = '" + ID + "6'");
        execute("delete from announcement where id between '" + ID + "5' and '" + ID + "7'");
        execute("delete from measure_place where measure_id between '" + ID + "2' and '" + ID + "4'");
        execute("delete from measure where id between '" + ID + "2' and '" + ID + "4'");
        execute("delete from public_finding where problem_id = '" + ID + "1'");
        execute("delete from effect_study_count where study_id = '" + ID + "a'");
        execute("delete from effect_study where problem_id = '" + ID + "1'");
        execute("delete from problem where id = '" + ID + "1'");
        execute("delete from concern_entry where note = 'Zxanteckning'");
    }
}

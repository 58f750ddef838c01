package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;

/** Where the demo's story has come to when it is told to its end, in November 2026 (domain.md 7.2, 7.3, 7.5). */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoST {

    /** SHA-256 of the family names under the agreement that the demo follows: not even a test should name them. */
    private static final Set<String> REAL_PERSONS = Set.of(
            "becd65c3f9d71de211f1171b93cb817655c5c578d2da26dd8c0050a5942b9d7e",
            "b57705269416fee9a6b7b736ff78263f3d477404595fd6c3c288147f07588787",
            "bf620972f3975168c0ffb6b3ce9ae799e93f2bf7072cd758f24e29a1baeae4ad");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");

    private final Site site;

    /** What came later belongs to other tests; ids are made in the order of time and begin with it. */
    private final String ofTheStory;

    DemoST(Site site) {
        this.site = site;
        var millis = "%012x".formatted(site.readySince().toEpochMilli());
        this.ofTheStory =
                " where id < '" + millis.substring(0, 8) + "-" + millis.substring(8) + "-7000-8000-000000000000'";
    }

    @Test
    void twelve_problems_stand_where_the_story_leaves_them() throws SQLException {
        assertThat(lines("select title, phase, cycle_no from problem" + ofTheStory))
                .containsExactlyInAnyOrder(
                        "Buskörning med moped och A-traktor kvällstid | ASSESSMENT | 1",
                        "Skadegörelse och klotter i centrum | ASSESSMENT | 1",
                        "Mörk gångväg mellan hållplats och bostäder | RESPONSE | 1",
                        "Skymd sikt i parkstråk | CLOSED | 1",
                        "Höga hastigheter på genomfart | ANALYSIS | 1",
                        "Otryggt vid stationen sena kvällar | SCANNING | 1",
                        "Nedskräpning och fester i friluftsområde | RESPONSE | 1",
                        "Unga, alkohol och cannabis på helgkvällar | RESPONSE | 2",
                        "Cykelstölder vid pendlarparkering | ANALYSIS | 2",
                        "Stölder ur förråd i by och koloni | RESPONSE | 1",
                        "Farlig passage på skolväg över väg 108 | ANALYSIS | 1",
                        "Bedrägerier mot äldre | RESPONSE | 1");
    }

    @Test
    void three_have_stepped_back_and_one_is_closed_as_solved() throws SQLException {
        var steps = "select p.title, e.step, e.phase, coalesce(e.outcome, e.back_reason) from problem_phase_entry e"
                + " join (select id, title from problem" + ofTheStory
                + ") p on p.id = e.problem_id where e.step in ('BACK', 'CLOSE', 'REOPEN')";

        assertThat(lines(steps))
                .containsExactlyInAnyOrder(
                        "Skymd sikt i parkstråk | CLOSE | CLOSED | SOLVED",
                        "Otryggt vid stationen sena kvällar | BACK | SCANNING | NEW_INFORMATION",
                        "Unga, alkohol och cannabis på helgkvällar | BACK | ANALYSIS | NEW_INFORMATION",
                        "Cykelstölder vid pendlarparkering | BACK | ANALYSIS | NEW_INFORMATION");
    }

    @Test
    void findings_are_as_honest_as_asked() throws SQLException {
        assertThat(lines("select p.title, v.verdict from problem p join (select * from problem_evaluation" + ofTheStory
                        + ") v on p.id = v.problem_id"))
                .containsExactlyInAnyOrder(
                        "Buskörning med moped och A-traktor kvällstid | PROBABLY_EFFECT",
                        "Skadegörelse och klotter i centrum | CANNOT_SAY",
                        "Mörk gångväg mellan hållplats och bostäder | CANNOT_SAY",
                        "Skymd sikt i parkstråk | CANNOT_SAY",
                        "Unga, alkohol och cannabis på helgkvällar | CANNOT_SAY",
                        "Cykelstölder vid pendlarparkering | NO_EFFECT");
    }

    @Test
    void what_was_decided_after_following_up_fits_what_was_found() throws SQLException {
        assertThat(lines("select p.title, d.course, d.study_id is not null from problem p join (select * from"
                        + " assessment_decision" + ofTheStory + ") d on p.id = d.problem_id"))
                .containsExactlyInAnyOrder(
                        "Buskörning med moped och A-traktor kvällstid | CONTINUE | 1",
                        "Skadegörelse och klotter i centrum | CONTINUE | 1",
                        "Mörk gångväg mellan hållplats och bostäder | CONTINUE | 1",
                        "Skymd sikt i parkstråk | CLOSE | 0",
                        "Unga, alkohol och cannabis på helgkvällar | NEW_CYCLE | 0",
                        "Cykelstölder vid pendlarparkering | NEW_CYCLE | 1");
        assertThat(lines("select p.title, f.made_after, f.lasting from problem p join (select * from"
                        + " problem_follow_up" + ofTheStory + ") f on p.id = f.problem_id"))
                .containsExactly("Skymd sikt i parkstråk | SIX_MONTHS | LASTS");
    }

    @Test
    void two_hundred_and_forty_have_told_and_some_still_wait_to_be_read() throws SQLException {
        assertThat(lines("select count(*) from concern" + ofTheStory)).containsExactly("240");
        assertThat(lines("select count(distinct concern_id) between 17 and 21 from concern_photo"
                        + " where concern_id in (select id from concern" + ofTheStory + ")"))
                .as("with a picture")
                .containsExactly("1");
        assertThat(lines("select count(*) from concern" + ofTheStory + " and locked"))
                .containsExactly("2");
        assertThat(lines("select count(*) >= 8 from concern" + ofTheStory + " and moderation = 'NEW'"))
                .containsExactly("1");
    }

    @Test
    void twenty_five_measures_have_come_as_far_as_the_plan_says() throws SQLException {
        assertThat(lines("select status, count(*) from measure" + ofTheStory + " group by status"))
                .containsExactlyInAnyOrder("DECIDED | 1", "DONE | 3", "EVALUATED | 10", "RUNNING | 11");
        assertThat(lines("select count(*) from measure" + ofTheStory
                        + " and not exists (select 1 from measure_cause c where c.measure_id = measure.id)"))
                .as("decided without a cause")
                .containsExactly("0");
    }

    @Test
    void of_eight_announcements_the_last_one_waits_for_the_police() throws SQLException {
        assertThat(lines("select status, mode, count(*) from announcement" + ofTheStory + " group by status, mode"))
                .containsExactlyInAnyOrder("PUBLISHED | JOINT | 5", "PUBLISHED | SINGLE | 2", "WAITING | JOINT | 1");
        assertThat(lines("select a.title, p.actor_party from announcement a"
                        + " join revision r on r.subject_id = a.id join approval p on p.revision_id = r.id"
                        + " where a.status = 'WAITING' and a.title like 'Ny överenskommelse%'"))
                .containsExactly("Ny överenskommelse 2027–2030 på väg | MUNICIPALITY");
        assertThat(site.get("/nyheter").body()).doesNotContain("på väg");
    }

    @Test
    void the_agreement_of_the_story_holds_until_its_last_day_and_the_next_one_is_begun() throws SQLException {
        var now = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear() < 2027 ? "IN_FORCE" : "ENDED";

        assertThat(lines("select term_from, term_to, status from agreement" + ofTheStory + " order by term_from"))
                .containsExactly("2023-01-01 | 2026-12-31 | " + now, "2027-01-01 | 2030-12-31 | DRAFT");
        assertThat(lines("select party, signed_on from agreement_signature"))
                .containsExactlyInAnyOrder("MUNICIPALITY | 2022-12-19", "POLICE | 2022-12-19");
        assertThat(lines("select party, registration from agreement_copy"))
                .containsExactlyInAnyOrder("MUNICIPALITY | KS 2022/00999-DEMO", "POLICE | A-DEMO/2022");
        assertThat(lines("select f.name from focus_area f join agreement a on a.id = f.agreement_id"
                        + " where a.term_from = '2023-01-01' order by f.position"))
                .containsExactly("Trygghet", "Folkhälsa");
    }

    @Test
    void in_each_of_its_four_forums_both_parties_have_a_seat_and_a_deputy() throws SQLException {
        assertThat(lines("select f.name, f.kind, count(distinct s.party), count(s.deputy)"
                        + " from (select * from forum" + ofTheStory
                        + ") f join forum_seat s on s.forum_id = f.id group by f.id, f.name, f.kind"))
                .containsExactlyInAnyOrder(
                        "Rådet för trygghet och folkhälsa – styrgrupp | STEERING | 2 | 2",
                        "Rådet för trygghet och folkhälsa – samordningsgrupp | COORDINATION | 2 | 2",
                        "Brottsförebyggande samverkansgrupp (SSPF) | SSPF | 2 | 2",
                        "Trafiksäkerhetsgruppen | TRAFFIC | 2 | 2");
    }

    @Test
    void the_announcements_came_out_on_their_days() throws SQLException {
        assertThat(lines("select date(published_at), mode, title from announcement" + ofTheStory
                        + " and status = 'PUBLISHED' order by published_at"))
                .hasSize(7)
                .first()
                .isEqualTo("2025-02-18 | JOINT | Digital trygghetsvandring öppen till 31 mars");
    }

    @Test
    void the_audit_trail_has_no_gap() throws SQLException {
        assertThat(lines("select min(seq), max(seq) - count(*) from audit_link"))
                .containsExactly("1 | 0");
        assertThat(lines("select count(*) from audit_link k left join audit_line l on l.id = k.line_id"
                        + " where l.id is null"))
                .containsExactly("0");
        assertThat(lines("select count(*) from (select id from audit_line" + ofTheStory
                        + ") l left join audit_link k on k.line_id = l.id where k.seq is null"))
                .as("lines of the story that are not chained")
                .containsExactly("0");
    }

    @Test
    void nobody_in_it_is_one_of_the_real_persons_of_the_agreement() throws Exception {
        var columns = site.ask("select table_name, column_name from information_schema.columns"
                + " where table_schema = database() and data_type in ('varchar', 'mediumtext')"
                + " and table_name in (select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE')");
        var words = new TreeSet<String>();
        for (var column : columns) {
            for (var row : site.ask("select distinct `%s` from `%s`".formatted(column.get(1), column.get(0)))) {
                WORD.matcher(row.get(0)).results().forEach(word -> words.add(word.group()));
            }
        }

        assertThat(words).contains("Svedala", "Samordnaren");
        assertThat(words.stream().filter(DemoST::isRealPerson)).isEmpty();
    }

    private List<String> lines(String question) throws SQLException {
        return site.ask(question).stream().map(row -> String.join(" | ", row)).toList();
    }

    private static boolean isRealPerson(String word) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return REAL_PERSONS.contains(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;

/** The pages of the log and of what is kept of a person, as the data protection officer uses them. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogsST {

    private static final String FORMULA = "=2+3 Provare";

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void the_pages_are_sound_and_lead_to_each_other(int width, Staff officer) {
        officer.page().setViewportSize(width, 900);
        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);

        for (var path : new String[] {"loggar", "loggar/inloggningar", "personuppgifter"}) {
            assertThat(office.open(path)).as(path).isEqualTo(200);
            PagesST.check(officer.page());
        }
        office.open("loggar");
        assertThat(office.reads()).contains("Är loggen orörd?");
        office.choose("Inloggningar");
        assertThat(officer.page().url()).endsWith("/loggar/inloggningar");
        assertThat(office.reads()).contains("Dataskyddsombudet").contains("rätt lösenord");
        assertThat(officer.complaints()).isEmpty();
    }

    @Test
    void what_was_done_is_filtered_by_the_address_and_taken_along_with_no_formula_in_it(
            Staff administrator, Staff officer) {
        var admin = BackOffice.signIn(administrator, "admin", Hand.MOUSE);
        admin.open("konton");
        admin.write("add:name", FORMULA)
                .write("add:username", "formel" + System.nanoTime())
                .write("add:email", "formel@example.org")
                .select("add:role", "Handläggare")
                .press("add:save");

        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);
        office.open("loggar?slag=CHANGE");
        assertThat(office.reads()).contains("Bjöd in någon till ett konto").contains("konto " + FORMULA);
        office.open("loggar?slag=EXPORT");
        assertThat(office.reads()).doesNotContain("Bjöd in någon till ett konto");
        office.open("loggar?slag=CHANGE&dagfran=2001-01-01&dagtill=2001-01-02");
        assertThat(office.reads()).contains("Inget att visa");
        office.open("loggar?slag=CHANGE");
        office.select("vem", "Systemadministratören").choose("Visa");
        assertThat(officer.page().url()).contains("slag=CHANGE").contains("vem=");
        assertThat(office.reads()).contains("konto " + FORMULA);

        var file = text(download(officer.page(), "Hämta som fil (CSV)"));

        assertThat(file).startsWith("\uFEFFNär;Vem;Händelse;Gäller\r\n");
        assertThat(file).contains("Systemadministratören;Bjöd in någon till ett konto;konto " + FORMULA);
        assertThat(file).doesNotContainPattern("(^|;|\n)\"?[=+@-]");
        office.open("loggar?slag=EXPORT");
        assertThat(office.reads()).contains("Tog ut händelser ur loggen som fil");
    }

    @Test
    void an_account_whose_name_begins_as_a_formula_is_a_text_in_the_file_of_logins(Staff officer, Site site)
            throws SQLException {
        try (var database = site.database();
                var statement = database.createStatement()) {
            statement.execute(
                    "insert into member (id, version, username, name, party, password_hash, active, failed_tries)"
                            + " values ('01935000-0000-7000-8000-00000000f126', 0, 'formel126', '=1+1', 'MUNICIPALITY',"
                            + " 'none', true, 0)");
            statement.execute("insert into audit_line (id, at, actor_kind, action, subjects) values (uuid(),"
                    + " utc_timestamp(6), 'RESIDENT', 'SignInTries.failed',"
                    + " 'MemberId:01935000-0000-7000-8000-00000000f126')");
        }
        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);
        office.open("loggar/inloggningar");
        assertThat(office.reads()).contains("=1+1").contains("Skrev fel lösenord");

        var file = text(download(officer.page(), "Hämta som fil (CSV)"));

        assertThat(file).contains(";'=1+1;Skrev fel lösenord").doesNotContain(";=1+1");
    }

    @Test
    void the_officer_looks_for_a_person_and_hands_over_an_extract(Staff officer, Site site) throws SQLException {
        var number = site.ask("select number from concern where owner_party = 'MUNICIPALITY' and locked = false"
                        + " and exists (select 1 from concern_contact k where k.concern_id = concern.id) limit 1")
                .get(0)
                .get(0);
        var office = BackOffice.signIn(officer, "dataskyddsombud", Hand.MOUSE);
        office.open("personuppgifter");
        office.write("search:typed", "Anna Andersson").press("search:save");
        assertThat(office.notices()).contains("Skriv en e-postadress");

        office.write("search:typed", number).press("search:save");
        assertThat(office.reads()).contains("Rapport").contains(number).contains("Kontaktuppgifter");
        assertThat(officer.page().url())
                .as("what is looked for stands in no address")
                .doesNotContain(number);
        PagesST.check(officer.page());
        officer.page().setViewportSize(390, 900);
        PagesST.check(officer.page());

        officer.page().locator("#identitet").selectOption("DOCUMENT");
        var packed = unpacked(download(officer.page(), "Hämta registerutdrag"));

        assertThat(packed).containsKeys("registerutdrag.html", "registerutdrag.json");
        assertThat(packed.get("registerutdrag.html"))
                .contains("<meta charset=\"utf-8\">")
                .contains("Rapport " + number)
                .as("a number alone shows of nobody that it is theirs")
                .contains("det är inte visat att uppgiften är din")
                .doesNotContain("Adress eller telefonnummer", "[personuppgifter");
        assertThat(packed.get("registerutdrag.json")).contains("\"kind\":\"CONTACT\"");
        office.open("loggar?slag=READING");
        assertThat(office.reads())
                .contains("Sökte efter vad som sparas om en person")
                .contains("Lämnade ut en uppgift i ett registerutdrag")
                .contains("rapport " + number)
                .contains("identitet Visade legitimation på plats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"samordnare", "admin"})
    void who_may_not_finds_none_of_it(String username, Staff other) {
        var office = BackOffice.signIn(other, username, Hand.MOUSE);

        for (var path : new String[] {"loggar", "loggar/inloggningar", "loggar.csv", "personuppgifter"}) {
            assertThat(office.open(path)).as(path).isEqualTo(404);
        }
        assertThat(other.page()
                        .request()
                        .post(
                                other.page().url().replaceAll("/backoffice/.*", "/backoffice/personuppgifter/utdrag"),
                                RequestOptions.create()
                                        .setHeader("Sec-Fetch-Site", "same-origin")
                                        .setForm(FormData.create()
                                                .set("nyckel", "2026-000001")
                                                .set("identitet", "DOCUMENT")))
                        .status())
                .isEqualTo(404);
    }

    private static Download download(Page page, String name) {
        return page.waitForDownload(() -> page.locator("main")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click());
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> unpacked(Download download) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(download.path())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

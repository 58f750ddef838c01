package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.Multipart;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.ReportByHttp;
import se.samsyn.harness.Resident;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.pages.ReportForm;

/** Photos of a report: taken in, kept from residents, masked by staff, and shown to the other party when both hold. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(3)
class PhotosST {

    @Tag("slow")
    @Test
    void a_photo_goes_from_the_resident_to_staff_and_masked_to_the_police_once_shared(
            Resident resident, Staff coordinator, Staff officer, Site site) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Lampan vid trappan är trasig.")
                .next()
                .whereInWords("Vid trappan")
                .next()
                .next()
                .attach(PhotoFile.file(Color.RED))
                .attach(PhotoFile.file(Color.BLUE));
        Axe.assertAccessible(resident.page());
        form.next();
        assertThat(form.back().photos()).isEqualTo(2);
        var told = form.next().send();
        assertThat(resident.complaints()).isEmpty();
        assertThat(resident.page().content()).doesNotContain("data:image/jpeg");

        var office = BackOffice.signIn(coordinator, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + told.number());
        var pictures = coordinator.page().locator(".photos img");
        assertThat(pictures.count()).isEqualTo(2);
        var address = pictures.first().getAttribute("src");
        var served = coordinator
                .page()
                .request()
                .get(site.backoffice().resolve(address).toString());
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry(
                        "content-security-policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox")
                .containsEntry("content-disposition", "inline; filename=\"" + told.number() + "-1.jpg\"");
        Axe.assertAccessible(coordinator.page());
        office.press("read:approve");
        office.open("inkommet/" + told.number() + "/dela");
        office.choose("parts", "Bilder som är granskade")
                .press("parts:save")
                .select("confirm:ground", "Uppgifterna omfattas inte av sekretess")
                .press("confirm:save");

        var police = BackOffice.signIn(officer, "kommunpolis", Hand.MOUSE);
        police.open("inkommet/" + told.number());
        assertThat(officer.page().locator(".photos").count()).isZero();
        assertThat(police.open("inkommet/" + told.number() + "/bild/1")).isEqualTo(404);
        assertThat(officer.page()
                        .request()
                        .get(site.backoffice().resolve(address).toString())
                        .status())
                .isEqualTo(404);

        office.open("inkommet/" + told.number() + "/bild/1");
        var board = coordinator.page().locator("#board img").boundingBox();
        var mouse = coordinator.page().mouse();
        mouse.move(board.x + 2, board.y + 2);
        mouse.down();
        mouse.move(board.x + board.width / 4, board.y + board.height / 4);
        mouse.up();
        coordinator.page().keyboard().press("ArrowRight");
        assertThat(Double.parseDouble(
                        coordinator.page().locator("[id='blacken:rows:0:left']").inputValue()))
                .isBetween(1.0, 2.0);
        office.write("blacken:rows:1:left", "50")
                .write("blacken:rows:1:top", "50")
                .write("blacken:rows:1:width", "50")
                .write("blacken:rows:1:height", "50");
        assertThat(coordinator.page().locator(".black-box").count()).isEqualTo(2);
        Axe.assertAccessible(coordinator.page());
        office.press("blacken:save").press("check:save");
        assertThat(office.reads()).contains("Svarta rutor i bild: bild 1").contains("Bild granskad: bild 1");

        police.open("inkommet/" + told.number());
        assertThat(officer.page().locator(".photos img").count()).isEqualTo(1);
        var masked = officer.page().locator(".photos img").getAttribute("src");
        assertThat(masked).isNotEqualTo(address);
        assertThat(officer.page()
                        .request()
                        .get(site.backoffice().resolve(address).toString())
                        .status())
                .isEqualTo(404);
        assertThat(site.get(site.backoffice().resolve(masked)).statusCode()).isIn(302, 303);
        assertThat(site.get(masked.replace("/backoffice", "")).statusCode()).isEqualTo(404);
        assertThat(coordinator.complaints()).isEmpty();
        // the two pages that are not for them are what the police's browser complains of
        assertThat(officer.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @Tag("slow")
    @Test
    void a_photo_is_dropped_on_the_page(Resident resident) {
        var form = ReportForm.open(resident, Hand.MOUSE)
                .begin()
                .what("DARK", "BEL", "Lampan vid trappan är trasig.")
                .next()
                .whereInWords("Vid trappan")
                .next()
                .next();

        resident.page()
                .evaluate(
                        """
                        jpeg => {
                          const bytes = Uint8Array.from(atob(jpeg), letter => letter.charCodeAt(0));
                          const dragged = new DataTransfer();
                          dragged.items.add(new File([bytes], 'plats.jpg', { type: 'image/jpeg' }));
                          document.querySelector('.photo-drop').dispatchEvent(
                            new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true }));
                        }
                        """,
                        Base64.getEncoder().encodeToString(PhotoFile.jpeg(Color.ORANGE)));
        resident.page().locator("#photos-now img").waitFor();

        assertThat(form.photos()).isEqualTo(1);
        assertThat(form.next().photos()).as("on the last page").isEqualTo(1);
    }

    @Tag("slow")
    @Test
    void a_photo_that_was_hidden_comes_from_no_cache(Staff staff, Site site) {
        var report = new ReportByHttp(site).working().fillUpToPhotos("Lampan vid trappan är trasig.");
        report.attach("plats.jpg", PhotoFile.jpeg(Color.GREEN));
        report.next().send();
        var office = BackOffice.signIn(staff, "samordnare", Hand.MOUSE);
        office.open("inkommet/" + report.number() + "/bild/1");
        var page = staff.page();
        var address = page.locator("#board img").getAttribute("src");
        // as somebody would who looks at it again: whatever the browser has kept is good enough
        var again = "address => fetch(address, { cache: 'force-cache' }).then(answer => answer.status)";
        assertThat(page.evaluate(again, address)).isEqualTo(200);

        office.press("hide:save");

        assertThat(page.evaluate(again, address)).isEqualTo(404);
        assertThat(page.locator("#board").count()).isZero();
    }

    @Test
    void what_is_no_photo_is_refused_in_words_and_the_form_goes_on(Site site) {
        var form = new ReportByHttp(site).fillUpToPhotos("Lampan vid trappan är trasig.");

        assertThat(form.attach("bild.jpg", "Hej!".getBytes(StandardCharsets.US_ASCII)))
                .contains("bild.jpg: Det här är inte en bild som vi kan läsa.");
        assertThat(form.attach("IMG_1.HEIC", "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .contains("IMG_1.HEIC: Bilden är sparad som HEIC");
        assertThat(form.attach("stor.jpg", new byte[16 * 1024 * 1024])).contains("Bilden är större än 15 MB.");
        assertThat(form.attach("logga.svg", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.US_ASCII)))
                .contains("logga.svg: Det här är inte en bild som vi kan läsa.")
                .doesNotContain("<script>alert");
        assertThat(form.attach("sida.jpg", PhotoFile.behind("<html><script>alert(1)</script>")))
                .contains("sida.jpg: Det här är inte en bild som vi kan läsa.")
                .doesNotContain("<script>alert");
        assertThat(form.attach("panorama.jpg", PhotoFile.promising(10_000, 6_000)))
                .contains("panorama.jpg: Bilden har fler än 40 miljoner punkter");
        assertThat(form.attach("avbruten.jpg", PhotoFile.halfOf(Color.RED))).contains("avbruten.jpg: Bilden är skadad");
        assertThat(form.attach("plats.jpg", PhotoFile.jpeg(Color.GREEN)))
                .contains("data:image/jpeg;base64,")
                .contains("640 × 480 punkter");
        assertThat(form.next().send()).startsWith("SAM-");
    }

    @Test
    void who_puts_a_draft_with_photos_aside_is_told_how_long_we_keep_them_and_later_that_they_are_gone(Site site) {
        var form = new ReportByHttp(site).fillUpToPhotos("Lampan vid trappan är trasig.");
        var name = Pattern.compile("name=\"photo-shown-0\" value=\"([^\"]+)\"")
                .matcher(form.attach("plats.jpg", PhotoFile.jpeg(Color.GREEN)));
        assertThat(name.find()).isTrue();

        assertThat(form.press("pause", Map.of()).body())
                .contains("data-photos=\"1\"", "sparas hos oss i högst ett dygn");
        var before = Map.of("photosBefore", "1");
        assertThat(form.press("resume", before).body()).doesNotContain("Bilder från utkastet");
        form.press("removePhoto0", Map.of("photo-shown-0", name.group(1)));
        assertThat(form.press("resume", before).body()).contains("Bilder från utkastet är borttagna");
        assertThat(form.press("pause", Map.of()).body())
                .contains("data-photos=\"0\"")
                .doesNotContain("ett dygn");
    }

    @Test
    void a_photo_is_taken_away_by_its_own_name_and_by_no_other(Site site) {
        var form = new ReportByHttp(site).fillUpToPhotos("Lampan vid trappan är trasig.");
        var name = Pattern.compile("name=\"photo-shown-0\" value=\"([^\"]+)\"")
                .matcher(form.attach("plats.jpg", PhotoFile.jpeg(Color.GREEN)));
        assertThat(name.find()).isTrue();

        for (var other : List.of("", "../1", "0b6a7a2e-1111-4111-8111-111111111111")) {
            assertThat(form.press("removePhoto0", Map.of("photo-shown-0", other))
                            .body())
                    .as(other)
                    .contains("data:image/jpeg;base64,");
        }
        assertThat(form.press("removePhoto0", Map.of("photo-shown-0", name.group(1)))
                        .body())
                .doesNotContain("data:image/jpeg;base64,");
    }

    @Test
    void a_file_where_none_is_asked_for_is_refused(Site site) {
        var form = new ReportByHttp(site).working().fill("Lampan vid trappan är trasig.");

        assertThat(form.attach("plats.jpg", PhotoFile.jpeg(Color.GREEN))).contains("Vi måste börja om");
        var elsewhere = site.send(HttpRequest.newBuilder(site.portal().resolve("folj"))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(new Multipart().file("photo", "plats.jpg", new byte[10]).body())
                .build());
        assertThat(elsewhere.statusCode()).isEqualTo(415);
    }

    @Test
    void no_address_of_the_portal_leads_to_a_photo(Site site) {
        for (var path : new String[] {"/bild/0b6a7a2e-1111-4111-8111-111111111111", "/foto/1", "/beratta/photo-0"}) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}

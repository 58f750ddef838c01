package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.Axe;
import se.samsyn.harness.Hand;
import se.samsyn.harness.OnRunningSamsyn;
import se.samsyn.harness.Site;
import se.samsyn.harness.Staff;
import se.samsyn.pages.BackOffice;
import se.samsyn.platform.Settings;

/** A line that residents must not miss stands above every page, in a language that they can read. */
@OnRunningSamsyn
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeST {

    @Test
    void it_stands_above_pages_that_were_kept_and_goes_when_it_is_taken_down(Staff communicator, Site site) {
        var office = BackOffice.signIn(communicator, "kommunikator", Hand.MOUSE);
        assertThat(site.get("/kakor").body()).doesNotContain("class=\"band\"");
        office.open("kommunikation/viktigt");
        Axe.assertAccessible(communicator.page());

        office.write("notice:swedish", "Telefonen är <ur> funktion.")
                .write("notice:english", "The phone is down.")
                .write("notice:endsOn", LocalDate.now(Settings.ZONE).toString())
                .press("notice:save");
        assertThat(office.reads()).contains("Raden visas nu");
        assertThat(site.get("/kakor").body()).contains("lang=\"sv\" dir=\"ltr\">Telefonen är &lt;ur&gt; funktion.</p>");
        assertThat(site.get("/sv-lattlast/kakor").body()).contains("Telefonen är &lt;ur&gt; funktion.");
        assertThat(site.get("/ar/finns-inte").body()).contains("lang=\"en\" dir=\"ltr\">The phone is down.</p>");

        office.press("gone:save");
        assertThat(office.reads()).contains("Raden är borttagen");
        assertThat(site.get("/kakor").body()).doesNotContain("class=\"band\"");
        assertThat(communicator.complaints()).isEmpty();
    }
}

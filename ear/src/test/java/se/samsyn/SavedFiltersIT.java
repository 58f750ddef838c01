package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.FilterQueries;
import se.samsyn.member.FilterQueries.Row;
import se.samsyn.member.FilterSaving;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberRule;

/** The filters of lists that members keep. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SavedFiltersIT {

    @Inject
    FilterSaving saving;

    @Inject
    FilterQueries filters;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Staffing staffing;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_filter_is_its_members_own_and_a_name_stands_for_one() {
        var keeper = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        loggedIn.enter(keeper);
        saving.save("inkommet", " Lampor ", "?kategori=BEL");
        saving.save("inkommet", "lampor", "?kategori=BEL&vem=ingen");
        saving.save("inkommet", "Brev", "?kanal=LETTER");
        saving.save("problem", "Mina", "?vem=mina");

        assertThat(filters.mine("inkommet"))
                .containsExactly(new Row("Brev", "?kanal=LETTER"), new Row("Lampor", "?kategori=BEL&vem=ingen"));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(filters.mine("inkommet")).isEmpty();
        saving.forget("inkommet", "Lampor");
        loggedIn.enter(keeper);
        assertThat(filters.mine("inkommet")).hasSize(2);
        saving.forget("inkommet", "Brev");
        saving.forget("inkommet", "Brev");
        assertThat(filters.mine("inkommet")).extracting(Row::name).containsExactly("Lampor");
        loggedIn.enterAsSystem();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> filters.mine("inkommet"));
    }

    @Test
    void one_more_than_can_be_kept_is_refused_and_the_old_ones_can_still_be_changed() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        for (int i = 0; i < FilterSaving.MOST; i++) {
            saving.save("inkommet", "Urval " + i, "?vem=mina");
        }

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> saving.save("inkommet", "Ett till", "?vem=ingen"))
                .extracting(RuleBroken::key)
                .isEqualTo(MemberRule.FILTERS_FULL.key());
        saving.save("inkommet", "Urval 3", "?vem=ingen");
        assertThat(filters.mine("inkommet")).contains(new Row("Urval 3", "?vem=ingen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "kategori=BEL", "?a=<b>", "?a=b#c", "//example.org", "?q=å"})
    void what_no_page_would_send_is_no_filter(String wishes) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> saving.save("inkommet", "Urval", wishes));
    }
}

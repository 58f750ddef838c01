package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.AnswerTemplateId;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.TemplateAct;
import se.samsyn.concern.TemplateBlank;
import se.samsyn.concern.TemplateQueries;
import se.samsyn.concern.TemplateWriting;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.Stale;

/** Texts that a party begins with: its own, by what is done and what it is about. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesIT {

    @Inject
    Staffing staffing;

    @Inject
    TemplateQueries queries;

    @Inject
    TemplateWriting writing;

    private String coordinator = "";
    private String name = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void begin() {
        coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        staffing.actAs(coordinator);
        name = "Mall " + UUID.randomUUID();
    }

    @Test
    void one_for_the_category_comes_before_those_for_all_and_others_do_not_fit() {
        var dark = writing.write(TemplateAct.ANSWER, "BEL", name, "Vi byter lampan i {plats}.");
        var all = writing.write(TemplateAct.ANSWER, null, name + " alla", "Tack.");
        var litter = writing.write(TemplateAct.ANSWER, "NED", name + " skräp", "Vi städar.");
        var closing = writing.write(TemplateAct.CLOSE, "BEL", name, "Klart.");

        assertThat(queries.fitting(TemplateAct.ANSWER, "BEL"))
                .extracting(TemplateQueries.Row::id)
                .containsSubsequence(dark, all)
                .doesNotContain(litter, closing);
        assertThat(queries.filled(dark, Map.of(TemplateBlank.AREA, "Bara"))).isEqualTo("Vi byter lampan i Bara.");
    }

    @Test
    void a_template_is_changed_as_it_was_read_and_removed() {
        var id = writing.write(TemplateAct.ASK, null, name, "När?");
        long read = row(id).version();

        writing.change(id, read, TemplateAct.ASK, "BEL", name, "När på dygnet?");

        assertThat(row(id).text()).isEqualTo("När på dygnet?");
        assertThat(row(id).category()).isEqualTo("BEL");
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> writing.change(id, read, TemplateAct.ASK, null, name, "Var?"));
        writing.remove(id, row(id).version());
        assertThat(queries.all()).noneMatch(row -> row.id().equals(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.filled(id, Map.of()));
    }

    @Test
    void those_of_the_other_party_are_not_found() {
        var id = writing.write(TemplateAct.ANSWER, null, name, "Vi tar det vidare.");
        long read = row(id).version();

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        assertThat(queries.all()).noneMatch(row -> row.id().equals(id)).isNotEmpty();
        assertThat(queries.fitting(TemplateAct.ANSWER, "BEL"))
                .noneMatch(row -> row.id().equals(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.filled(id, Map.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.remove(id, read));
        writing.write(TemplateAct.ANSWER, null, name, "Samma namn går bra hos en annan part.");
    }

    @Test
    void what_a_template_may_not_be_is_refused() {
        writing.write(TemplateAct.REFER, null, name, "Statlig väg.");
        refused(ConcernRule.NAME_TAKEN, () -> writing.write(TemplateAct.REFER, "BEL", name, "Annat."));
        refused(ConcernRule.NAME_NEEDED, () -> writing.write(TemplateAct.REFER, null, " ", "Annat."));
        refused(ConcernRule.ANSWER_NEEDED, () -> writing.write(TemplateAct.CLOSE, null, name, " "));
        refused(ConcernRule.BLANK_UNKNOWN, () -> writing.write(TemplateAct.CLOSE, null, name, "Hej {namn}."));
        refused(ConcernRule.PERSONNUMMER, () -> writing.write(TemplateAct.CLOSE, null, name, "19121212-1212"));
        refused(ConcernRule.CATEGORY_NEEDED, () -> writing.write(TemplateAct.CLOSE, "XXX", name, "Hej."));
    }

    @Test
    void there_are_some_to_begin_with_and_all_of_them_can_be_filled() {
        for (var act : TemplateAct.values()) {
            assertThat(queries.fitting(act, "BEL")).as("%s", act).isNotEmpty();
        }
        var values = Map.of(
                TemplateBlank.NUMBER, "2026-000123",
                TemplateBlank.CATEGORY, "belysning",
                TemplateBlank.AREA, "Bara",
                TemplateBlank.UNIT, "Gatuenheten");
        assertThat(queries.all())
                .allSatisfy(row -> assertThat(queries.filled(row.id(), values)).doesNotContain("{", "\\n"));
    }

    private TemplateQueries.Row row(AnswerTemplateId id) {
        return queries.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

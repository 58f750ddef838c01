package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.Disclosing;
import se.samsyn.concern.DisclosureFormat;
import se.samsyn.concern.DisclosureQueries;
import se.samsyn.concern.DisclosureRule;
import se.samsyn.concern.FilingEvent;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;

/** What is given out is what one holds and has looked at, with words masked; that it was is logged, to whom is not. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureIT {

    private static final Set<DisclosedField> SOME =
            EnumSet.of(DisclosedField.NUMBER, DisclosedField.CATEGORY, DisclosedField.TEXT, DisclosedField.PLACE);

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Inject
    Sharing sharing;

    @Inject
    FilingQueries files;

    @Inject
    Disclosing disclosing;

    @Inject
    DisclosureQueries disclosures;

    private OtherSide.Report told;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void tell() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        told = other.tell();
    }

    @Test
    void masked_words_are_in_nothing_that_goes_out_and_the_report_stays_as_it_is() {
        var before = concerns.view(told.id()).words();
        var sheet = disclosures.sheets(List.of(told.id())).get(0);
        var text = Objects.requireNonNull(sheet.texts().get(DisclosedField.TEXT));
        var lamp = text.replaceAll(".*vid (zx\\w+).*", "$1");
        assertThat(text).contains(lamp);

        var given = give(told, SOME, Map.of(DisclosedField.TEXT, text.replace(lamp, "■")), SecrecyGround.OSL_21_7);

        assertThat(given.sheets()).singleElement().satisfies(one -> {
            assertThat(one.fields()).isEqualTo(SOME);
            assertThat(one.texts().get(DisclosedField.TEXT)).contains("■■■");
            assertThat(one.texts()).containsOnlyKeys(DisclosedField.TEXT, DisclosedField.PLACE);
        });
        assertThat(given.toString()).doesNotContain(lamp);
        assertThat(concerns.view(told.id()).words()).isEqualTo(before);
    }

    @Test
    void it_is_logged_which_fields_of_which_reports_went_out_when_and_by_whom_and_never_to_whom() throws SQLException {
        var second = other.tell();
        disclosing.disclose(
                List.of(wish(told, SOME, Map.of()), wish(second, Set.of(DisclosedField.NUMBER), Map.of())),
                DisclosureFormat.PDF,
                Set.of());

        assertThat(disclosures.latest().get(0)).satisfies(row -> {
            assertThat(row.format()).isEqualTo(DisclosureFormat.PDF);
            assertThat(row.by().party()).isEqualTo(Party.MUNICIPALITY);
            assertThat(row.at()).isNotNull();
            assertThat(row.reports())
                    .containsExactlyInAnyOrder(
                            new DisclosureQueries.Part(told.number(), List.copyOf(SOME), false),
                            new DisclosureQueries.Part(second.number(), List.of(DisclosedField.NUMBER), false));
        });
        assertThat(files.of(told.id()).history().get(0).event()).isEqualTo(FilingEvent.DISCLOSED);
        assertThat(OwnerConnection.ask("select column_name as name from information_schema.columns where table_schema ="
                        + " database() and table_name in ('disclosure', 'disclosure_report')"))
                .as("there is no place for who asked")
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder(
                        "id",
                        "party",
                        "format",
                        "grounds",
                        "actor_kind",
                        "actor_member",
                        "actor_party",
                        "actor_role",
                        "at",
                        "disclosure_id",
                        "concern_id",
                        "fields",
                        "masked");
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(disclosures.latest())
                .as("what one party gave out the other does not see")
                .noneMatch(row -> row.by().party() == Party.MUNICIPALITY);
    }

    @Test
    void what_has_come_since_it_was_looked_at_does_not_go_out_unseen() {
        var fields = EnumSet.of(DisclosedField.NUMBER, DisclosedField.ADDITIONS, DisclosedField.ANSWER);
        var looked = wish(told, fields, Map.of());
        other.add(told, "Grannen på fyran har sett det.");

        refused(
                DisclosureRule.CHANGED_SINCE,
                () -> disclosing.disclose(List.of(looked), DisclosureFormat.CSV, Set.of()));
        var again = wish(told, fields, Map.of());
        triage.answer(told.id(), concerns.view(told.id()).version(), "Vi byter lampan.");
        refused(
                DisclosureRule.CHANGED_SINCE,
                () -> disclosing.disclose(List.of(again), DisclosureFormat.CSV, Set.of()));

        assertThat(give(told, fields, Map.of()).sheets().get(0).texts().get(DisclosedField.ADDITIONS))
                .contains("Grannen på fyran");
    }

    @Test
    void the_trail_has_a_line_for_each_report_that_went_out() throws SQLException {
        var second = other.tell();
        var given = disclosing.disclose(
                List.of(wish(told, SOME, Map.of()), wish(second, SOME, Map.of())), DisclosureFormat.PDF, Set.of());

        assertThat(OwnerConnection.ask("select subjects from audit_line where action = 'Disclosing.disclose' and"
                        + " subjects like '%" + given.id().value() + "%'"))
                .extracting(row -> row.get("subjects"))
                .containsExactlyInAnyOrder(
                        "DisclosureId:" + given.id().value() + " ConcernId:"
                                + told.id().value(),
                        "DisclosureId:" + given.id().value() + " ConcernId:"
                                + second.id().value());
    }

    @Test
    void what_the_other_party_has_not_shared_is_not_found() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> disclosures.sheets(List.of(told.id())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> give(told, SOME, Map.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> disclosing.open(told.id(), Set.of()));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        share(SharedPart.POINT);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        var all = EnumSet.allOf(DisclosedField.class);
        all.removeAll(DisclosedField.SEALED);
        var given = give(told, all, Map.of());
        assertThat(given.sheets().get(0).fields())
                .contains(DisclosedField.POINT, DisclosedField.PLACE)
                .doesNotContain(DisclosedField.TEXT, DisclosedField.ADDITIONS, DisclosedField.CIRCUMSTANCES);
        assertThat(given.toString())
                .doesNotContain(Objects.requireNonNull(told.secrets().get("words")))
                .doesNotContain(Objects.requireNonNull(told.secrets().get("addition")))
                .doesNotContain(Objects.requireNonNull(told.secrets().get("address")));
    }

    @Test
    void what_is_sealed_goes_out_when_it_is_named_by_somebody_who_may_read_it() {
        var all = EnumSet.allOf(DisclosedField.class);
        assertThat(disclosures.sheets(List.of(told.id())).get(0).sealed()).isEmpty();
        refused(DisclosureRule.ORIGINALS_CLOSED, () -> give(told, all, Map.of()));

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        var sheet = disclosures.sheets(List.of(told.id())).get(0);
        assertThat(sheet.sealed()).containsExactlyInAnyOrder(DisclosedField.ORIGINAL, DisclosedField.CONTACT);
        assertThat(sheet.texts()).doesNotContainKeys(DisclosedField.ORIGINAL, DisclosedField.CONTACT);
        assertThat(sheet.toString())
                .doesNotContain(Objects.requireNonNull(told.secrets().get("masked words")));

        var given = give(told, EnumSet.of(DisclosedField.NUMBER, DisclosedField.CONTACT), Map.of());
        assertThat(given.sheets().get(0).texts())
                .containsOnly(Map.entry(
                        DisclosedField.CONTACT,
                        Objects.requireNonNull(told.secrets().get("address"))));
        assertThat(concerns.view(told.id()).history().get(0).event()).isEqualTo(ConcernEvent.ORIGINAL_READ);
    }

    @Test
    void from_a_desk_that_was_left_nothing_goes_out() throws SQLException {
        staffing.leaveDesk();

        assertThat(disclosures.sheets(List.of(told.id())))
                .as("may be looked at")
                .hasSize(1);
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> give(told, SOME, Map.of()));

        assertThat(OwnerConnection.ask("select 1 from disclosure_report where concern_id = '"
                        + told.id().value() + "'"))
                .isEmpty();
    }

    @Test
    void a_locked_report_keeps_its_words() {
        triage.lock(told.id());

        assertThat(disclosures.sheets(List.of(told.id())).get(0).texts())
                .doesNotContainKeys(DisclosedField.TEXT, DisclosedField.ADDITIONS);
    }

    @Test
    void a_copy_says_what_the_report_says_and_a_mask_has_its_ground() {
        var text = Objects.requireNonNull(
                disclosures.sheets(List.of(told.id())).get(0).texts().get(DisclosedField.TEXT));

        refused(
                DisclosureRule.COPY_CHANGED,
                () -> give(told, SOME, Map.of(DisclosedField.TEXT, "Det är ljust."), SecrecyGround.OSL_21_7));
        refused(DisclosureRule.COPY_CHANGED, () -> give(told, SOME, Map.of(DisclosedField.TEXT, text + " Ljust.")));
        refused(
                DisclosureRule.GROUND_NEEDED,
                () -> give(told, SOME, Map.of(DisclosedField.TEXT, "■" + text.substring(4))));
        refused(DisclosureRule.FIELDS_NEEDED, () -> give(told, Set.of(), Map.of()));
        refused(DisclosureRule.REPORTS_NEEDED, () -> disclosing.disclose(List.of(), DisclosureFormat.CSV, Set.of()));
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> give(told, SOME, Map.of()));
    }

    private Disclosing.Given give(
            OtherSide.Report report,
            Set<DisclosedField> fields,
            Map<DisclosedField, String> copies,
            SecrecyGround... grounds) {
        return disclosing.disclose(List.of(wish(report, fields, copies)), DisclosureFormat.CSV, Set.of(grounds));
    }

    private Disclosing.Wish wish(
            OtherSide.Report report, Set<DisclosedField> fields, Map<DisclosedField, String> copies) {
        var sealed = EnumSet.copyOf(DisclosedField.SEALED);
        sealed.retainAll(fields);
        return new Disclosing.Wish(disclosing.open(report.id(), sealed), fields, copies);
    }

    private void share(SharedPart part) {
        sharing.share(
                told.id(), concerns.view(told.id()).version(), EnumSet.of(part), LegalGround.NO_SECRECY, "Behövs.");
    }
}

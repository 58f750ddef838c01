package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samsyn.harness.Refusals.refused;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
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
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.NoteQueries;
import se.samsyn.concern.NoteWriting;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;

/** What staff write down for each other: read by those whom they chose before they wrote, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesIT {

    private static final String KNOWN = "Zynotering: grannen har ringt förut.";

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
    NoteWriting writing;

    @Inject
    NoteQueries notes;

    private String coordinator = "";
    private OtherSide.Report told;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void tell() {
        coordinator = staffing.hire(Party.MUNICIPALITY, "GATA", "COORDINATOR");
        staffing.actAs(coordinator);
        told = other.tell();
    }

    @Test
    void a_note_for_one_party_is_nowhere_in_the_other_ones_world() throws SQLException {
        shareAll();
        writing.write(told.id(), KNOWN, Visibility.PARTY);

        assertThat(other.world(told)).contains(told.number()).doesNotContain("Zynotering");
        assertThat(OwnerConnection.columnsWith("Zynotering")).as("sealed").isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThat(notes.of(told.id())).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo(KNOWN);
            assertThat(note.visibility()).isEqualTo(Visibility.PARTY);
            assertThat(note.by().party()).isEqualTo(Party.MUNICIPALITY);
        });
    }

    @Test
    void what_the_police_note_is_their_own_though_the_report_is_the_municipalitys() throws SQLException {
        shareAll();
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        writing.write(told.id(), KNOWN, Visibility.PARTY);
        assertThat(notes.of(told.id())).hasSize(1);

        staffing.actAs(coordinator);
        assertThat(notes.of(told.id())).isEmpty();
        assertThat(OwnerConnection.ask("select owner_party from concern_note where concern_id = '"
                                + told.id().value() + "'")
                        .get(0))
                .containsValue("POLICE");
        assertThat(concerns.view(told.id()).history())
                .as("nothing says that there is one")
                .noneMatch(entry -> entry.by().party() == Party.POLICE);
    }

    @Test
    void a_note_for_the_unit_is_for_those_of_the_unit() {
        writing.write(told.id(), KNOWN, Visibility.UNIT);

        staffing.actAs(staffing.hire(Party.MUNICIPALITY, "GATA", "CASE_OFFICER"));
        assertThat(notes.of(told.id())).hasSize(1);
        staffing.actAs(staffing.hire(Party.MUNICIPALITY, "PARK", "CASE_OFFICER"));
        assertThat(notes.of(told.id())).isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(notes.of(told.id())).isEmpty();
    }

    @Test
    void nobody_writes_before_they_have_said_for_whom() {
        refused(ConcernRule.NOTE_FOR_WHOM, () -> writing.write(told.id(), KNOWN, null));
        refused(ConcernRule.NOTE_FOR_WHOM, () -> writing.write(told.id(), KNOWN, Visibility.PUBLIC));
        refused(ConcernRule.NOTE_FOR_WHOM, () -> writing.write(told.id(), KNOWN, Visibility.BOTH));
        refused(ConcernRule.ADDITION_NEEDED, () -> writing.write(told.id(), " ", Visibility.PARTY));
        refused(ConcernRule.PERSONNUMMER, () -> writing.write(told.id(), "Se 19121212-1212", Visibility.PARTY));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        refused(ConcernRule.NOTE_FOR_WHOM, () -> writing.write(told.id(), KNOWN, Visibility.UNIT));

        shareAll();
        writing.write(told.id(), KNOWN, Visibility.BOTH);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(notes.of(told.id())).extracting(NoteQueries.Row::text).containsExactly(KNOWN);
    }

    @Test
    void notes_are_shut_away_with_a_locked_report() {
        writing.write(told.id(), KNOWN, Visibility.PARTY);
        triage.lock(told.id());

        assertThat(notes.of(told.id())).isEmpty();
        refused(ConcernRule.LOCKED, () -> writing.write(told.id(), KNOWN, Visibility.PARTY));
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(notes.of(told.id())).hasSize(1);
    }

    @Test
    void who_does_not_see_the_report_neither_reads_nor_writes() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.of(told.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.write(told.id(), KNOWN, Visibility.PARTY));
    }

    private void shareAll() {
        var parts = EnumSet.allOf(SharedPart.class);
        var read = concerns.view(told.id()).version();
        sharing.share(told.id(), read, parts, LegalGround.NO_SECRECY, "Alla delar behövs.");
    }
}

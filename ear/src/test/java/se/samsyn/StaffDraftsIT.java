package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.StaffDraftQueries;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/** What staff type into long forms is kept for themselves alone until it is saved (design, section 6). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffDraftsIT {

    @Inject
    StaffDrafting drafting;

    @Inject
    StaffDraftQueries drafts;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Staffing staffing;

    private final Subject problem = new Subject("Problem", UUID.randomUUID());

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_draft_is_its_writers_own_and_the_newest_takes_the_place_of_those_before() {
        var writer = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");
        loggedIn.enter(writer);
        drafting.keep(problem, "definition", 3, "Mopeder");
        drafting.keep(problem, "definition", 4, "Mopeder på Ågatan");

        assertThat(drafts.mine(problem, "definition").orElseThrow()).satisfies(kept -> {
            assertThat(kept.content()).isEqualTo("Mopeder på Ågatan");
            assertThat(kept.read()).isEqualTo(4);
        });
        assertThat(drafts.mine(problem, "other")).as("of another form").isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        assertThat(drafts.mine(problem, "definition")).as("a colleague's eyes").isEmpty();
        drafting.drop(problem, "definition");
        drafting.keep(problem, "definition", 4, "Bilar");
        loggedIn.enter(writer);
        assertThat(drafts.mine(problem, "definition").orElseThrow().content())
                .as("a colleague's acts")
                .isEqualTo("Mopeder på Ågatan");
        loggedIn.enterAsSystem();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.mine(problem, "definition"));

        loggedIn.enter(writer);
        drafting.drop(problem, "definition");
        assertThat(drafts.mine(problem, "definition")).isEmpty();
    }

    @Test
    void it_lies_sealed_and_opens_nowhere_else() throws SQLException {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        drafting.keep(problem, "definition", 1, "Mopeder på Ågatan");

        var mine = "where subject_id = '" + problem.id() + "'";
        assertThat(OwnerConnection.ask("select hex(sealed_bytes) text from staff_draft " + mine))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("text")).hasSizeGreaterThan(40).doesNotContain(hex("Mopeder")));
        OwnerConnection.execute("update staff_draft set form = 'public' " + mine);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> drafts.mine(problem, "public"));
        drafting.drop(problem, "public");
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void nobody_comes_back_to_it_after_a_week() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");
        drafting.keep(problem, "draft", 1, "Så jobbar vi");
        drafting.keep(problem, "translate-en", 1, "How we work");
        OwnerConnection.execute("update staff_draft set saved_at = saved_at - interval 8 day where form = 'draft'"
                + " and subject_id = '" + problem.id() + "'");
        var writer = loggedIn.actor();

        loggedIn.enterAsSystem();
        assertThat(drafting.forgetOld()).isPositive();

        assertThat(OwnerConnection.ask("select form from staff_draft where member_id = '" + writer.member() + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("form", "translate-en"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).toUpperCase(Locale.ROOT);
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Plans;
import se.samsyn.matrix.Museum;

/** Who may do what: every way in, as every role of both parties and as nobody, is as docs/permissions.md says. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@ResourceLock(Plans.RETENTION)
@DisplayNameGeneration(ReplaceUnderscores.class)
@ResourceLock(Plans.ROUTES)
class MatrixIT {

    @Inject
    Museum museum;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void every_role_reads_and_writes_exactly_what_the_table_says() throws Exception {
        var found = museum.table(true);

        assertThat(museum.failures(true)).as("exhibits that show nothing").isEmpty();
        assertThat(found)
                .as("if it is meant, copy ear/target/permissions.md to docs and have it reviewed")
                .isEqualTo(museum.promised());
    }

    @Test
    void a_way_in_that_the_table_does_not_know_fails() throws Exception {
        assertThat(museum.unknown("se\\.samsyn\\..+"))
                .as("each needs a line in an Exhibits of se.samsyn.matrix")
                .isEmpty();

        assertThat(museum.unknown("se\\.samsyn")).as("those of this test's own").contains("Specimen.guarded");
    }

    @Test
    void nobody_is_told_more_than_that_there_is_nothing() throws Exception {
        assertThat(museum.leaks(true)).isEmpty();
    }

    @Test
    void the_administrator_reads_no_report_by_any_way() throws Exception {
        assertThat(museum.more("SYSTEM_ADMINISTRATOR", "se.samsyn.concern"))
                .as("what they may with reports and photos and nobody else may")
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void the_same_holds_for_the_records_of_every_owner_and_visibility() throws Exception {
        assertThat(museum.failures(false)).isEmpty();
        assertThat(museum.leaks(false)).isEmpty();

        assertThat(museum.table(false)).isEqualTo(museum.promised());
    }
}

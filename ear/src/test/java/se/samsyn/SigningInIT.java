package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
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
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.SigningIn;

/** Tries to sign in: what they let in, what they make wait, and the lines they leave. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningInIT {

    private static final String PASSWORD = "femton tecken och fler";

    private final String name = "prov-" + UUID.randomUUID();
    private MemberId member = new MemberId(UUID.randomUUID());

    @Inject
    Staffing staffing;

    @Inject
    MemberAdministration administration;

    @Inject
    SigningIn signingIn;

    @Inject
    Specimen specimen;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void hire() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");
        member = administration.add(name, "Prov", Party.MUNICIPALITY, null, Set.of("CASE_OFFICER"), PASSWORD);
    }

    @Test
    void the_right_password_lets_in_and_leaves_a_line_of_the_account() {
        assertThat(signingIn.letIn(name, PASSWORD, "")).isPresent();

        assertThat(lines("succeeded")).isOne();
    }

    @Test
    void five_wrong_ones_make_the_right_one_wait() {
        for (int i = 0; i < 4; i++) {
            assertThat(signingIn.letIn(name, "fel lösenord", "")).isEmpty();
        }
        assertThat(signingIn.letIn(name, PASSWORD, "")).as("four are forgiven").isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(signingIn.letIn(name, "fel lösenord", "")).isEmpty();
        }

        assertThat(signingIn.letIn(name, PASSWORD, "")).isEmpty();
        assertThat(lines("failed")).isEqualTo(9);
        assertThat(lines("succeeded")).isOne();
        assertThat(lines("refused")).isOne();
    }

    @Test
    void an_account_that_has_ended_lets_nobody_in() {
        administration.deactivate(member);

        assertThat(signingIn.letIn(name, PASSWORD, "")).isEmpty();
        assertThat(lines("refused")).isOne();
    }

    @Test
    void a_name_that_nobody_has_leaves_a_line_too() {
        var before = specimen.lines("SignInTries.unknown");

        assertThat(signingIn.letIn("ingen-" + name, PASSWORD, "")).isEmpty();

        assertThat(specimen.lines("SignInTries.unknown")).isEqualTo(before + 1);
    }

    private long lines(String outcome) {
        return specimen.lines("SignInTries." + outcome, member);
    }
}

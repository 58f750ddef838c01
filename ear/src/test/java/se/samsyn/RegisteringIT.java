package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.concern.Words;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Settings;

/** What staff write down for somebody who called or came by. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringIT {

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_personnummer_told_on_the_phone_stands_in_the_sealed_original_and_nowhere_else_7_8_10() throws Exception {
        var text = "Den som ringde uppgav 19121212-1212 och zyxlampan i tunneln.";
        var place = "Hemma hos 121212-1212, zyxtunneln";
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");

        var receipt = reporting.register(
                new Submission(tokens.issue(), "BEL", text, place, null, "sv", Circumstances.NONE, null),
                IntakeChannel.PHONE,
                LocalDate.now(Settings.ZONE));

        var id = concerns.byNumber(receipt.number());
        var seen = concerns.view(id);
        assertThat(seen.channel()).isEqualTo(IntakeChannel.PHONE);
        assertThat(seen.words())
                .isEqualTo(new Words(
                        "Den som ringde uppgav [PERSONNUMMER] och zyxlampan i tunneln.",
                        "Hemma hos [PERSONNUMMER], zyxtunneln"));
        assertThat(OwnerConnection.columnsWith("zyxlampan", "zyxtunneln"))
                .as("what is not masked is found where it stands")
                .contains("concern.text", "concern.place_words");
        assertThat(OwnerConnection.columnsWith("121212-1212", "1212121212")).isEmpty();
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(triage.readOriginal(id).words()).isEqualTo(new Words(text, place));
        assertThat(OwnerConnection.columnsWith("121212-1212", "1212121212"))
                .as("once it was read")
                .isEmpty();
    }
}

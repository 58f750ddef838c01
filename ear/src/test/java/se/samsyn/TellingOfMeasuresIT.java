package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureId;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.PublicAnnouncementQueries;

/** Which announcements the public page of a measure leads to. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfMeasuresIT {

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    PublishedMeasures published;

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    PublicAnnouncementQueries publicAnnouncements;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_measure_leads_to_what_is_approved_about_it_and_not_to_what_a_draft_says() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var measure = published.publish(published.problem("Mörkt torg"), "BEL", null, "NORRA");
        var slug = published.slug(measure);
        var author = staffing.hire(Party.MUNICIPALITY, null, "COMMUNICATOR");
        loggedIn.enter(author);
        var id = communication.draft(about(Set.of()), null);
        communication.send(id);
        approve(id, 1);
        loggedIn.enter(author);
        communication.publish(id);

        communication.write(id, announcements.view(id).version(), about(Set.of(measure)));
        assertThat(publicAnnouncements.about(slug, "sv", 10))
                .as("nobody has approved that")
                .isEmpty();

        approve(id, 2);
        loggedIn.enter(author);
        communication.correct(id, "Nu står det vilken åtgärd det gäller.");
        assertThat(publicAnnouncements.about(slug, "sv", 10))
                .extracting(PublicAnnouncementQueries.Row::title)
                .containsExactly("Nya lampor på torget");
    }

    private void approve(AnnouncementId id, int revision) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        communication.approve(id, revision);
    }

    private static AnnouncementDraft about(Set<MeasureId> measures) {
        return new AnnouncementDraft(
                new AnnouncementText("Nya lampor på torget", "Nu är det ljust.", "Vi bytte lamporna."),
                AnnouncementMode.SINGLE,
                "Kommunen äger lamporna.",
                Set.of(Channel.WEB),
                measures);
    }
}

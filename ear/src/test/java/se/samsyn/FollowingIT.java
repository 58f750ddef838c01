package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernFollowing;
import se.samsyn.concern.ConcernFollowing.Receiver;
import se.samsyn.concern.ConcernRouting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.PublishedMeasures;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureNews;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemSolving;

/** Where residents are led from what they told, and from one measure to another. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingIT {

    @Inject
    Staffing staffing;

    @Inject
    MemberQueries members;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernRouting routing;

    @Inject
    ConcernFollowing following;

    @Inject
    Letterbox letterbox;

    @Inject
    ProblemSolving solving;

    @Inject
    PublishedMeasures published;

    @Inject
    MeasurePlanning planning;

    @Inject
    PublicMeasureQueries publicMeasures;

    @Inject
    MeasureNews news;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void whoever_follows_reads_who_has_the_report_and_nobody_is_named_who_does_not_see_it() {
        var officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        var receipt = told.tellOf("TRB", "Mopeder kör fort här.");
        var code = receipt.code().formatted();
        var id = accepted.acceptByCoordinator(receipt);
        assertThat(sentTo(code)).isNull();

        routing.assign(id, accepted.version(id), members.colleagues().get(0).id());
        assertThat(sentTo(code))
                .as("the police do not see it yet: the coordination function has it")
                .isEqualTo(new Receiver(null, false));
        accepted.share(id);
        assertThat(sentTo(code)).isEqualTo(new Receiver("Kommunpolisen", false));
        routing.changeCategory(id, accepted.version(id), "TRH");
        assertThat(sentTo(code)).as("the queue of both").isEqualTo(new Receiver(null, true));
        routing.changeCategory(id, accepted.version(id), "BEL");
        assertThat(sentTo(code)).isEqualTo(new Receiver("Gatuenheten", false));

        staffing.actAs(officer);
        triage.refer(id, accepted.version(id), "Trafikverket", "Vägen är statlig.");
        assertThat(sentTo(code)).isEqualTo(new Receiver("Trafikverket", false));
    }

    @Test
    void who_asked_for_an_answer_is_told_once_of_a_measure_that_is_planned_and_once_that_it_is_done() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var problem = published.problem("Buskörning");
        var receipt = told.tell("en", new Contact("o.p@exempel.se", true, false, false));
        var reporter = receipt.number() + "/reporter/";
        told.confirm(receipt);
        solving.link(problem, List.of(accepted.accept(receipt)));
        assertThat(letterbox.keys(reporter + "moved/")).isEmpty();

        published(problem, "BEL", "NORRA");
        var other = published(problem, "BEL", "NORRA");
        assertThat(letterbox.keys(reporter + "moved/")).hasSize(1);
        assertThat(letterbox.letter(letterbox.keys(reporter + "moved/").get(0)))
                .startsWith("o.p@exempel.se\n")
                .contains(receipt.number(), "Measure planned", "/en/folj\n")
                .doesNotContain(PublishedMeasures.TITLE, "mörkt");

        planning.start(other, published.version(other), LocalDate.of(2026, 5, 4));
        planning.finish(other, published.version(other), LocalDate.of(2026, 5, 20));
        assertThat(letterbox.keys(reporter + "moved/")).hasSize(2);
        assertThat(letterbox.letter(letterbox.keys(reporter + "moved/").get(1))).contains("Measure completed");
    }

    @Test
    void a_code_of_nobody_and_what_cannot_be_a_code_find_nothing() {
        assertThat(following.byCode("SAM-7K4M-92QD-XWHF")).isEmpty();
        assertThat(following.byCode("SAM-7K4M-92QD-XWH0")).isEmpty();
        assertThat(following.byCode("x".repeat(5000))).isEmpty();
    }

    @Test
    void a_measure_leads_to_those_of_its_problem_then_to_those_of_its_area_and_category() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var ours = published.problem("Buskörning");
        var theirs = published.problem("Höga hastigheter");
        var shown = published(ours, "TRB", "TATORT_OVRIGT");
        var sameProblem = published(ours, "BEL", "NORRA");
        var hidden = published(ours, "TRB", "TATORT_OVRIGT");
        planning.withdraw(hidden, published.version(hidden), "Texten ska skrivas om.");
        var otherCategory = published(theirs, "BEL", "TATORT_OVRIGT");
        var otherPlace = published(theirs, "TRB", "NORRA");
        var near = published(theirs, "TRB", "TATORT_OVRIGT");

        assertThat(publicMeasures.related(published.slug(shown), 100))
                .extracting(PublicMeasureQueries.Row::slug)
                .startsWith(published.slug(sameProblem), published.slug(near))
                .doesNotContain(
                        published.slug(shown),
                        published.slug(hidden),
                        published.slug(otherCategory),
                        published.slug(otherPlace));
        assertThat(publicMeasures.related(published.slug(hidden), 100))
                .as("not from what nobody may read")
                .isEmpty();
    }

    @Test
    void that_a_measure_was_evaluated_is_news() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = published(published.problem("Buskörning"), "TRB", "NORRA");
        planning.start(id, published.version(id), LocalDate.of(2026, 5, 1));
        planning.finish(id, published.version(id), LocalDate.of(2026, 5, 20));
        var finished = Instant.now();
        assertThat(news.between(finished, Instant.now().plusSeconds(60)))
                .noneMatch(item -> item.id().equals(id));

        planning.evaluate(id, published.version(id), "Farten har sjunkit.");

        assertThat(news.between(finished, Instant.now().plusSeconds(60)))
                .filteredOn(item -> item.id().equals(id))
                .extracting(MeasureNews.Item::kind, MeasureNews.Item::status)
                .containsExactly(tuple(MeasureNews.Kind.CHANGED, MeasureStatus.EVALUATED));
    }

    private @Nullable Receiver sentTo(String code) {
        return following.byCode(code).orElseThrow().sentTo();
    }

    private MeasureId published(ProblemId problem, String category, String area) {
        return published.publish(problem, category, null, area);
    }
}

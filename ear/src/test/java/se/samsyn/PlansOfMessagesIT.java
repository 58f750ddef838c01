package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.harness.Plans.first;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.harness.Abundance;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.Plans;
import se.samsyn.harness.Plans.Plan;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.StaffDrafting;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementStatus;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.message.Rhythm;
import se.samsyn.message.Subscribing;
import se.samsyn.message.SubscriptionDigests;
import se.samsyn.message.SubscriptionForgetting;
import se.samsyn.message.SubscriptionWishes;
import se.samsyn.platform.AddressConfirming;
import se.samsyn.platform.RateLimits;

/** The same as {@link PlansIT} of what is told, of those who have it by mail, and of what jobs look for all day. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansOfMessagesIT {

    private static final Pattern LINK = Pattern.compile("/bekrafta/([0-9A-Z]{26})");

    @Inject
    Staffing staffing;

    @Inject
    LoggedIn loggedIn;

    @Inject
    Letterbox letterbox;

    @Inject
    AnnouncementQueries announcements;

    @Inject
    PublicAnnouncementQueries publicAnnouncements;

    @Inject
    SubscriptionDigests digests;

    @Inject
    Subscribing subscribing;

    @Inject
    SubscriptionForgetting forgetting;

    @Inject
    AddressConfirming confirming;

    @Inject
    RateLimits limits;

    @Inject
    PhotoDrafting photos;

    @Inject
    StaffDrafting texts;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeAll
    static void years() throws SQLException {
        Abundance.NEWS.make();
    }

    @AfterAll
    static void noYears() throws SQLException {
        Abundance.NEWS.takeAway();
    }

    @Test
    void the_public_list_is_read_in_order_on_every_page_and_so_is_the_feed() throws SQLException {
        var next = publicAnnouncements.page("en", null, 25).next();
        for (var after : new String[] {null, next}) {
            var plans = Plans.of(() -> publicAnnouncements.page("en", after, 25));

            readsAPage(plans.get(0), "ix_announcement_public");
            assertThat(plans).as("with its translations").hasSize(2).allSatisfy(PlansOfMessagesIT::notWhole);
        }
        readsAPage(first(() -> publicAnnouncements.feed(50)), "ix_announcement_updated");
    }

    @Test
    void the_staffs_list_is_read_in_order_on_every_page() throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COMMUNICATOR");

        for (var status : new AnnouncementStatus[] {null, AnnouncementStatus.PUBLISHED, AnnouncementStatus.DRAFT}) {
            var next = announcements.list(status, null, 25).next();
            for (var after : new String[] {null, next}) {
                readsAPage(
                        first(() -> announcements.list(status, after, 25)),
                        status == null ? "ix_announcement_changed" : "ix_announcement_status");
            }
        }
        notWhole(first(announcements::turns));
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void whoever_is_due_for_news_is_claimed_by_an_index_and_the_old_news_are_not_read() throws SQLException {
        subscribing.ask("k.l@exempel.se", "sv", new SubscriptionWishes(Set.of(), Set.of(), Set.of(), Rhythm.DAILY));
        var asked = LINK.matcher(letterbox.latestTo("k.l@exempel.se"));
        assertThat(asked.find()).isTrue();
        confirming.confirm(asked.group(1));
        letterbox.makeDue();
        loggedIn.enterAsSystem();

        var plans = Plans.of(digests::post);

        var due = plans.get(0);
        assertThat(due.of("subscription").key()).as("%s", due).isEqualTo("ix_subscription_due");
        assertThat(due.sorts()).as("%s", due).isFalse();
        var news = plans.stream().filter(plan -> plan.reads("announcement")).toList();
        assertThat(news).isNotEmpty();
        assertThat(news.get(0).of("announcement").key()).as("%s", news).isEqualTo("ix_announcement_public");
        assertThat(news.get(0).of("announcement").rows()).as("%s", news).isLessThan(200);
        assertThat(plans).allSatisfy(PlansOfMessagesIT::notWhole);
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void what_is_to_be_forgotten_is_found_by_its_day() throws SQLException {
        loggedIn.enterAsSystem();

        found("subscription", "ix_subscription_unconfirmed", forgetting::forgetUnconfirmed);
        found("confirmation", "ix_confirmation_expires", confirming::forgetExpired);
        found("rate_limit", "ix_rate_limit_filled", limits::forgetEmpty);
        found("photo_draft", "ix_photo_draft_created", photos::removeOld);
        found("staff_draft", "ix_staff_draft_saved", texts::forgetOld);
    }

    private static void found(String table, String key, Runnable job) throws SQLException {
        var plan = first(job);

        assertThat(plan.of(table).key()).as("%s", plan).isEqualTo(key);
        assertThat(plan.of(table).type()).as("%s", plan).isEqualTo("range");
    }

    /** In the order of an index, so that it stops after a page. */
    private static void readsAPage(Plan plan, String key) {
        notWhole(plan);
        assertThat(plan.of("announcement").key()).as("%s", plan).isEqualTo(key);
        assertThat(plan.sorts()).as("%s", plan).isFalse();
    }

    private static void notWhole(Plan plan) {
        assertThat(plan.whole()).as("%s", plan).isEmpty();
    }
}

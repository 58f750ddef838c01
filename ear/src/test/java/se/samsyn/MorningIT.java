package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.OtherSide;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberId;
import se.samsyn.member.MorningAsking;
import se.samsyn.member.MorningPosting;
import se.samsyn.member.MorningQueries;
import se.samsyn.member.MorningQueries.MorningWish;
import se.samsyn.member.Waiting;
import se.samsyn.platform.Settings;
import se.samsyn.today.TodayQueries;

/** One letter each working day about what waits, for those who asked for it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class MorningIT {

    private static final Waiting NOTHING = new Waiting(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final LocalDate day = LocalDate.now(Settings.ZONE);
    private final String address = "morgon-" + UUID.randomUUID() + "@svedala.example";

    @Inject
    Staffing staffing;

    @Inject
    OtherSide other;

    @Inject
    Told told;

    @Inject
    MorningAsking asking;

    @Inject
    MorningQueries queries;

    @Inject
    MorningPosting posting;

    @Inject
    TodayQueries today;

    @Inject
    Letterbox letterbox;

    private String me = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void hire() throws SQLException {
        OwnerConnection.execute("delete from morning_letter");
        me = staffing.hire(Party.MUNICIPALITY, "GATA", "COORDINATOR");
        OwnerConnection.execute("update member set email = '" + address + "' where username = '" + me + "'");
        staffing.actAs(me);
    }

    @Test
    void who_asks_for_it_has_a_turn_once_a_day_until_they_end_it() throws SQLException {
        assertThat(queries.mine()).isEqualTo(MorningWish.NOT_ASKED);
        asking.ask();
        asking.ask();
        assertThat(queries.mine()).isEqualTo(MorningWish.ASKED);
        assertThat(turns()).containsExactly(me);
        assertThat(turns()).as("of the same day").isEmpty();

        OwnerConnection.execute("update morning_letter set posted_for = posted_for - interval 1 day");
        assertThat(turns()).as("of the next").containsExactly(me);

        staffing.actAs(me);
        asking.decline();
        asking.decline();
        assertThat(queries.mine()).isEqualTo(MorningWish.NOT_ASKED);
        assertThat(turns()).isEmpty();
    }

    @Test
    void nobody_whose_account_has_ended_or_has_no_address_gets_one() throws SQLException {
        asking.ask();
        OwnerConnection.execute("update member set active = 0 where username = '" + me + "'");
        assertThat(turns()).isEmpty();

        OwnerConnection.execute("update member set active = 1, email = null where username = '" + me + "'");
        assertThat(turns()).isEmpty();
        staffing.actAs(me);
        assertThat(queries.mine()).isEqualTo(MorningWish.NO_ADDRESS);
    }

    @Test
    void it_tells_numbers_and_no_word_of_any_report() throws SQLException {
        var report = other.tell();
        OwnerConnection.execute("update concern set assignee = (select id from member where username = '" + me
                + "'), handling = 'ASSIGNED' where id = '" + report.id().value() + "'");

        var waiting = today.waiting(day);
        staffing.actAsSystem();
        posting.post(member(), waiting);
        posting.post(member(), waiting);

        assertThat(waiting.mine()).isOne();
        var letter = letterbox.latestTo(address, "member/");
        assertThat(letter)
                .contains("En rapport är tilldelad dig", "/backoffice/")
                .doesNotContain(report.number());
        report.secrets().values().forEach(secret -> assertThat(letter).doesNotContain(secret));
    }

    @Test
    void when_nothing_waits_none_is_written() throws SQLException {
        staffing.actAsSystem();
        posting.post(member(), NOTHING);

        assertThat(letterbox.latestTo(address, "member/")).isEmpty();
    }

    @Test
    void what_the_other_party_has_not_shared_is_not_counted_for_them() {
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        var police = today.waiting(day);
        staffing.actAs(me);
        var before = today.waiting(day);

        told.tell(null);

        assertThat(today.waiting(day).unread()).isEqualTo(before.unread() + 1);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(today.waiting(day)).isEqualTo(police);
    }

    @Test
    void of_what_one_may_not_read_nothing_is_counted() {
        staffing.actAs(Party.MUNICIPALITY, "SYSTEM_ADMINISTRATOR");

        assertThat(today.waiting(day)).isEqualTo(NOTHING);
    }

    private MemberId member() throws SQLException {
        var found = OwnerConnection.ask("select cast(id as char) as id from member where username = '" + me + "'");
        return new MemberId(UUID.fromString(String.valueOf(found.get(0).get("id"))));
    }

    /** Everybody whose turn it is. */
    private List<String> turns() {
        staffing.actAsSystem();
        var turns = new ArrayList<String>();
        for (var next = posting.next(); next.isPresent(); next = posting.next()) {
            turns.add(next.get().username());
        }
        return turns;
    }
}

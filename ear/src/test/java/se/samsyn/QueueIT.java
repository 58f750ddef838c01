package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueries.Row;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueMap;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Party;
import se.samsyn.place.Bounds;
import se.samsyn.platform.Settings;

/** The queue of staff: page by page, and searched by what stands in reports. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueIT {

    private static final Bounds SVEDALA = new Bounds(55.4, 13.1, 55.7, 13.5);

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernQueue queue;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernReturning returning;

    @Inject
    AdditionQueries additions;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_while_reports_come_in() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var ours = new ArrayList<ConcernId>();
        for (int i = 0; i < 7; i++) {
            ours.add(0, concerns.byNumber(told.tellOf("SIK", "Häck " + i).number()));
        }

        var seen = new ArrayList<ConcernId>();
        var back = new ArrayList<ConcernId>();
        String from = null;
        do {
            var page = queue.page(QueueFilter.ALL, QueueOrder.NEWEST, from, 2);
            page.rows().stream().map(Row::id).filter(ours::contains).forEach(seen::add);
            from = page.after();
            if (seen.size() == ours.size()) {
                from = null;
                var last = page;
                while (last.before() != null) {
                    last = queue.page(QueueFilter.ALL, QueueOrder.NEWEST, last.before(), 2);
                    var rows = new ArrayList<>(last.rows().stream().map(Row::id).toList());
                    Collections.reverse(rows);
                    rows.stream().filter(ours::contains).forEach(back::add);
                }
            }
            told.tellOf("SIK", "Kom emellan");
        } while (from != null);

        assertThat(seen).isEqualTo(ours);
        Collections.reverse(back);
        assertThat(ours).startsWith(back.toArray(ConcernId[]::new));
        assertThat(back).hasSizeGreaterThanOrEqualTo(ours.size() - 2);
    }

    @Test
    void what_was_never_told_begins_anew() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        told.tell(null);

        for (var from : List.of("banana", "-banana", "2026-01-01T00:00:00Z~banana", "~", "-")) {
            var page = queue.page(QueueFilter.ALL, QueueOrder.NEWEST, from, 1);
            assertThat(page.rows()).hasSize(1);
            assertThat(page.before()).isNull();
        }
    }

    @Test
    void a_report_is_found_by_all_of_its_words_in_any_form_and_by_no_other() {
        var word = word();
        var id = told("Lamporna vid " + word + " är trasiga.");

        assertThat(find(word)).containsExactly(id);
        assertThat(find("trasig lampa " + word)).containsExactly(id);
        assertThat(find("fontän " + word)).isEmpty();
        assertThat(find("och")).isEmpty();
    }

    @Test
    void what_is_added_later_is_found_too() {
        var word = word();
        var receipt = told.tell(null);
        returning.addFact(told.open(receipt), "Nu är det värre vid " + word + ".");

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = concerns.byNumber(receipt.number());
        assertThat(find(word)).containsExactly(id);
        triage.maskAddition(id, accepted.version(id), additions.added(id).get(0).id(), "Nu är det värre.");
        assertThat(find(word)).isEmpty();
    }

    @Test
    void what_is_locked_is_found_by_none_of_its_words() {
        var word = word();
        var id = told("Ett barn vid " + word + ".");

        triage.lock(id);
        assertThat(find(word)).isEmpty();

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(find(word)).isEmpty();
        triage.unlock(id, "Det var inget barn.");
        assertThat(find(word)).containsExactly(id);
    }

    @Test
    void masking_more_takes_its_words_out_of_the_search() {
        var word = word();
        var id = told("Han heter " + word + " och kör fort.");

        triage.mask(id, accepted.version(id), "Någon kör fort.", null);

        assertThat(find(word)).isEmpty();
    }

    @Test
    void the_other_party_finds_what_is_shared_with_it_and_nothing_else() {
        var word = word();
        var shared = told("Mörkt vid " + word);
        triage.beginReading(shared);
        triage.approve(shared);
        var kept = concerns.byNumber(told.tellOf("BEL", "Ljust vid " + word).number());
        assertThat(find(word)).containsExactly(kept, shared);
        var officer = staffing.hire(Party.POLICE, null, "COMMUNITY_OFFICER");
        var coordinator = staffing.hire(Party.MUNICIPALITY, null, "COORDINATOR");

        staffing.actAs(officer);
        assertThat(find(word)).isEmpty();
        staffing.actAs(coordinator);
        accepted.share(shared);
        staffing.actAs(officer);
        assertThat(find(word)).containsExactly(shared);
    }

    @Test
    void a_question_waits_for_the_one_who_told_until_it_is_answered() {
        var receipt = told.tell(null);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = concerns.byNumber(receipt.number());
        triage.ask(
                id,
                accepted.version(id),
                "När på dygnet?",
                LocalDate.now(Settings.ZONE).plusDays(7));
        assertThat(waiting(receipt.number())).containsExactly(id);

        returning.reply(told.open(receipt), "På kvällen.");

        assertThat(waiting(receipt.number())).isEmpty();
    }

    @Test
    void counts_are_of_what_one_sees() {
        var word = word();
        var id = told("Mörkt vid " + word);
        var number = concerns.view(id).number();
        var filters = List.of(
                QueueFilter.of(QueueView.OPEN).withNumber(number),
                QueueFilter.of(QueueView.CLOSED).withNumber(number));

        assertThat(queue.counts(filters))
                .extracting(ConcernQueue.Capped::number)
                .containsExactly(1, 0);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(queue.counts(filters))
                .extracting(ConcernQueue.Capped::number)
                .containsExactly(0, 0);
    }

    @Test
    void the_map_shows_what_the_list_has_together_where_it_is_near_and_one_by_one_from_close_by() {
        var word = word();
        var first = told("Mörkt vid " + word);
        var second = told("Ljust vid " + word);
        var filter = QueueFilter.ALL.withWords(word);

        assertThat(queue.map(filter, SVEDALA, 12)).satisfies(map -> {
            assertThat(map.pins()).isEmpty();
            assertThat(map.clusters()).extracting(QueueMap.Cluster::count).containsExactly(2);
        });
        assertThat(queue.map(filter, SVEDALA, 18).pins())
                .extracting(QueueMap.Pin::number)
                .containsExactlyInAnyOrder(number(first), number(second));
        assertThat(queue.map(filter, new Bounds(55.0, 12.0, 55.1, 12.1), 18).pins())
                .as("elsewhere")
                .isEmpty();
        triage.lock(first);
        assertThat(queue.map(QueueFilter.ALL.withNumber(number(first)), SVEDALA, 18)
                        .pins())
                .as("shut away")
                .isEmpty();
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(queue.map(filter, SVEDALA, 18).pins()).as("not shared").isEmpty();
    }

    @Test
    void days_of_receipt_and_the_way_in_narrow_the_list() {
        var word = word();
        var id = told("Mörkt vid " + word);
        var all = QueueFilter.ALL.withWords(word);
        var day = concerns.view(id).receivedAt().atZone(Settings.ZONE).toLocalDate();

        assertThat(ids(all.between(day, day))).containsExactly(id);
        assertThat(ids(all.between(day.plusDays(1), null))).isEmpty();
        assertThat(ids(all.between(null, day.minusDays(1)))).isEmpty();
        assertThat(ids(all.with(IntakeChannel.PORTAL))).containsExactly(id);
        assertThat(ids(all.with(IntakeChannel.PHONE))).isEmpty();
        var others = QueueFilter.of(QueueView.OPEN).with(IntakeChannel.PORTAL).between(day, day);
        assertThat(queue.page(others, QueueOrder.NEWEST, null, 100).rows())
                .extracting(Row::id)
                .contains(id);
    }

    /** Told, and looked at by a coordinator. */
    private ConcernId told(String text) {
        var receipt = told.tellOf("BEL", text);
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        return concerns.byNumber(receipt.number());
    }

    private List<ConcernId> find(String words) {
        return ids(QueueFilter.ALL.withWords(words));
    }

    private List<ConcernId> ids(QueueFilter filter) {
        return queue.page(filter, QueueOrder.NEWEST, null, 25).rows().stream()
                .map(Row::id)
                .toList();
    }

    private String number(ConcernId id) {
        return concerns.view(id).number();
    }

    private List<ConcernId> waiting(String number) {
        return queue
                .page(QueueFilter.of(QueueView.WAITS_FOR_REPORTER).withNumber(number), QueueOrder.NEWEST, null, 25)
                .rows()
                .stream()
                .map(Row::id)
                .toList();
    }

    /** A word that nobody else uses, and that is no person's number. */
    private static String word() {
        return "qz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT);
    }
}

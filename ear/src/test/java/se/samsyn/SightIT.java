package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.concern.ConcernFilter;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.problem.Definition;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;

/** Who sees what: every kind of record, of either party, by every way in, is seen as one table says (K-01). */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class SightIT {

    /** Whoever finds the record hears that it is stale; whoever does not, hears nothing of it. */
    private static final long NEVER_READ = -1;

    /** Those in the columns look at a record of this visibility; who is nobody of staff may not even ask. */
    private static final String TABLE =
            """
                         same unit   other unit  other party nobody
            UNIT         found       -           -           refused
            PARTY        found       found       -           refused
            BOTH         found       found       found       refused
            """;

    private static final List<String> VIEWERS = List.of("same unit", "other unit", "other party", "nobody");
    private static final List<Visibility> VISIBILITIES = List.of(Visibility.UNIT, Visibility.PARTY, Visibility.BOTH);

    @Inject
    Staffing staffing;

    @Inject
    Agreed agreed;

    @Inject
    Told told;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernQueries concerns;

    @Inject
    ProblemSolving solving;

    @Inject
    ProblemQueries problems;

    @Inject
    MeasurePlanning planning;

    @Inject
    MeasureQueries measures;

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_report_in_queue_count_page_and_act() throws Exception {
        everybodyLooks("concern", () -> {
            var number = told.tell(null).number();
            var id = concerns.byNumber(number);
            var filter = new ConcernFilter(
                    null, null, null, null, null, ConcernFilter.Assignee.ANYBODY, null, number, false, false);
            return record(id)
                    .way("queue", () -> !concerns.queue(filter, ConcernQueries.Sort.RECEIVED, true, 0, 10)
                            .isEmpty())
                    .way("count", () -> concerns.count(filter) == 1)
                    .way("rows", () -> !concerns.rows(List.of(id)).isEmpty())
                    .way("number", () -> concerns.byNumber(number).equals(id))
                    .way("numbers", () -> concerns.byNumbers(List.of(number)).containsValue(id))
                    .way("page", () -> concerns.view(id).number().equals(number))
                    .way("act", () -> reached(() -> triage.mask(id, -1, "Ljust.", null)));
        });
    }

    @Test
    void a_problem_in_list_page_and_act() throws Exception {
        everybodyLooks("problem", () -> {
            var id = solving.raise("Mörk bro", Set.of(agreed.trygghet()), List.of());
            var number = problems.row(id).orElseThrow().number();
            return record(id)
                    .way("list", () -> problems.list(null).stream()
                            .anyMatch(row -> row.id().equals(id)))
                    .way("row", () -> problems.row(id).isPresent())
                    .way("page", () -> problems.view(number).id().equals(id))
                    .way("reports", () -> problems.concernsOf(id).isEmpty())
                    .way("causes", () -> problems.causesOf(id).isEmpty())
                    .way("act", () -> reached(() -> solving.define(id, Definition.EMPTY, -1)));
        });
    }

    @Test
    void a_measure_in_list_problem_page_and_act() throws Exception {
        everybodyLooks("measure", () -> {
            var problem = solving.raise("Mörk bro", Set.of(agreed.trygghet()), List.of());
            var id = planning.propose(
                    problem,
                    new MeasureOutline(
                            "Lampor",
                            MeasureKind.SITUATIONAL,
                            MeasureEffect.LIKELIHOOD,
                            null,
                            Set.of(),
                            Set.of(),
                            null,
                            null),
                    null);
            var number = measures.row(id).orElseThrow().number();
            return record(id)
                    .way("list", () -> measures.list(null, null, null, 200).rows().stream()
                            .anyMatch(row -> row.id().equals(id)))
                    .way("row", () -> measures.row(id).isPresent())
                    .way("page", () -> measures.view(number).id().equals(id))
                    .way("problem", () -> !measures.ofProblem(problem).isEmpty())
                    .way("act", () -> reached(() -> planning.withdraw(id, NEVER_READ, "Fel.")));
        });
    }

    @Test
    void an_announcement_in_list_page_and_act() throws Exception {
        everybodyLooks("announcement", () -> {
            var id = communication.draft(
                    new AnnouncementDraft(
                            new AnnouncementText("Nya lampor", "", ""),
                            AnnouncementMode.JOINT,
                            null,
                            Set.of(Channel.WEB),
                            Set.of()),
                    null);
            return record(id)
                    .way("list", () -> announcements.list(null, null, 200).rows().stream()
                            .anyMatch(row -> row.id().equals(id)))
                    .way("page", () -> announcements.view(id).id().equals(id))
                    .way("act", () -> reached(() -> communication.publish(id)));
        });
    }

    private static List<String> units(Party party) {
        return party == Party.MUNICIPALITY ? List.of("GATA", "PARK") : List.of("LPO", "KOMMUNPOLIS");
    }

    /** Makes a record for each owner and visibility, and lets each viewer look for it by all its ways. */
    private void everybodyLooks(String table, Callable<Seen> making) throws Exception {
        for (var owner : Party.values()) {
            var own = units(owner).get(0);
            var viewers = List.of(
                    hire(owner, own),
                    hire(owner, units(owner).get(1)),
                    hire(owner.other(), units(owner.other()).get(0)),
                    "");
            var found = new StringBuilder(line("", VIEWERS));
            for (var visibility : VISIBILITIES) {
                staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
                var record = making.call();
                own(table, record.id(), owner, own, visibility);
                var cells = new ArrayList<String>();
                for (var viewer : viewers) {
                    enter(viewer);
                    cells.add(record.look());
                }
                found.append(line(visibility.name(), cells));
            }

            assertThat(found.toString()).as("%s of the %s", table, owner).isEqualTo(TABLE);
        }
    }

    private String hire(Party party, String unit) {
        return staffing.hire(party, unit, "COORDINATOR");
    }

    private void enter(String viewer) {
        if (viewer.isEmpty()) {
            staffing.actAsSystem();
        } else {
            staffing.actAs(viewer);
        }
    }

    private static void own(String table, Id id, Party party, String unit, Visibility visibility) throws SQLException {
        OwnerConnection.execute("update %s set owner_party = '%s', owner_unit = '%s', visibility = '%s' where id = '%s'"
                .formatted(table, party, unit, visibility, id.value()));
    }

    private static String line(String head, List<String> cells) {
        var line = new StringBuilder("%-13s".formatted(head));
        cells.forEach(cell -> line.append("%-12s".formatted(cell)));
        return line.toString().stripTrailing() + "\n";
    }

    /** Whether an act reaches the record; whatever else refuses it, it has been found. */
    private static boolean reached(Runnable act) {
        try {
            act.run();
        } catch (Refusal.RuleBroken | Refusal.Stale found) {
            return true;
        }
        throw new AssertionError("an act that was meant to be refused was carried out");
    }

    private static Seen record(Id id) {
        return new Seen(id, new LinkedHashMap<>());
    }

    /** A record and the ways to it. */
    private record Seen(Id id, Map<String, Callable<Boolean>> ways) {

        Seen way(String name, Callable<Boolean> way) {
            ways.put(name, way);
            return this;
        }

        /** What all ways tell in common, or which of them tell what. */
        String look() throws Exception {
            var told = new LinkedHashMap<String, String>();
            for (var way : ways.entrySet()) {
                told.put(way.getKey(), look(way.getValue()));
            }
            var answers = new TreeSet<>(told.values());
            return answers.size() == 1 ? answers.first() : told.toString();
        }

        private static String look(Callable<Boolean> way) throws Exception {
            try {
                return way.call() ? "found" : "-";
            } catch (Refusal.NotFound unseen) {
                return "-";
            } catch (Refusal.NotAllowed nobody) {
                return "refused";
            }
        }
    }
}

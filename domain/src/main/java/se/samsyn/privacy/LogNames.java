package se.samsyn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Party;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/**
 * What people call that which the lines of the audit trail name by ids: numbers of reports, problems and measures, titles
 * of walks, and names of members. All of a page at once.
 */
@Repository
class LogNames {

    /** A list in a query is not endless; an export is asked for in such parts. */
    private static final int AT_ONCE = 1_000;

    private static final Pattern SUBJECT = Pattern.compile("(\\w+):(\\S+)");

    /**
     * By the kind of an id, the query for what its record is called; each of what belongs to a report is the report.
     */
    private static final Map<String, String> NAMES = Map.of(
            "ConcernId",
            "select c.id.value, c.marks.number from Concern c where c.id.value in :ids and " + of("c"),
            "PhotoId",
            "select p.id.value, c.marks.number from Photo p join Concern c on c.id = p.concern"
                    + " where p.id.value in :ids and " + of("c"),
            "AdditionId",
            "select a.id.value, c.marks.number from Addition a join Concern c on c.id = a.concern"
                    + " where a.id.value in :ids and " + of("c"),
            "QuestionId",
            "select q.id.value, c.marks.number from ReporterQuestion q join Concern c on c.id = q.concern"
                    + " where q.id.value in :ids and " + of("c"),
            "ConcernNoteId",
            "select n.id.value, c.marks.number from ConcernNote n join Concern c on c.id = n.concern"
                    + " where n.id.value in :ids and " + of("c"),
            "ProblemId",
            "select p.id.value, p.number from Problem p where p.id.value in :ids and " + of("p"),
            "MeasureId",
            "select m.id.value, m.number from Measure m where m.id.value in :ids and " + of("m"),
            "WalkId",
            "select w.id.value, w.title from SafetyWalk w where w.id.value in :ids and " + of("w"));

    private static final String MEMBERS = "select m.id.value, m.name from Member m where m.id.value in :ids";

    /** The other way round: the ids of a record and of what belongs to it. */
    private static final List<String> IDS = List.of(
            "select c.id.value from Concern c where c.marks.number = :number and " + of("c"),
            "select p.id.value from Photo p join Concern c on c.id = p.concern where c.marks.number = :number and "
                    + of("c"),
            "select a.id.value from Addition a join Concern c on c.id = a.concern where c.marks.number = :number and "
                    + of("c"),
            "select p.id.value from Problem p where p.number = :number and " + of("p"),
            "select m.id.value from Measure m where m.number = :number and " + of("m"));

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    /** What belongs to the other party alone has no name here: of it nothing is known but that something was done. */
    private static String of(String alias) {
        return ("({0}.owner.party = :party or {0}.visibility in (se.samsyn.kernel.Visibility.BOTH,"
                        + " se.samsyn.kernel.Visibility.PUBLIC))")
                .replace("{0}", alias);
    }

    /** A line as it is stored. */
    record Raw(UUID id, Instant at, Actor by, String action, String subjects) {

        String cursor() {
            return new Cursor(at, id.toString()).toString();
        }
    }

    /** In the same order. */
    List<LogQueries.Line> told(List<Raw> lines) {
        var names = new HashMap<String, String>();
        em.createQuery("select r.code, r.name from Role r", Object[].class)
                .getResultList()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        var party = current.party();
        NAMES.forEach((kind, query) ->
                names.putAll(named(query, ids(kind, lines), asked -> asked.setParameter("party", party))));
        names.putAll(named(MEMBERS, ids("MemberId", lines), asked -> asked));
        return lines.stream().map(line -> told(line, names)).toList();
    }

    private static LogQueries.Line told(Raw line, Map<String, String> names) {
        var records = subjects(
                        line,
                        (kind, value) ->
                                new LogQueries.About(kind, names.getOrDefault(value, kind.endsWith("Id") ? "" : value)))
                .distinct()
                .toList();
        var member = line.by().member();
        return new LogQueries.Line(
                line.at(),
                line.by(),
                member == null ? "" : names.getOrDefault(member.toString(), ""),
                line.action(),
                records);
    }

    private Map<String, String> named(String query, List<UUID> ids, UnaryOperator<TypedQuery<Object[]>> bound) {
        var names = new HashMap<String, String>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            bound.apply(em.createQuery(query, Object[].class))
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> names.put(row[0].toString(), (String) row[1]));
        }
        return names;
    }

    private static List<UUID> ids(String kind, List<Raw> lines) {
        var subjects = lines.stream()
                .flatMap(line -> subjects(line, (of, value) -> of.equals(kind) && isUuid(value) ? value : ""))
                .filter(value -> !value.isEmpty())
                .map(UUID::fromString);
        var actors = kind.equals("MemberId")
                ? lines.stream().map(line -> line.by().member()).filter(Objects::nonNull)
                : Stream.<UUID>empty();
        return Stream.concat(subjects, actors).distinct().toList();
    }

    private static <T> Stream<T> subjects(Raw line, BiFunction<String, String, T> each) {
        return SUBJECT.matcher(line.subjects()).results().map(found -> each.apply(found.group(1), found.group(2)));
    }

    private static boolean isUuid(String value) {
        return value.length() == 36 && value.charAt(8) == '-';
    }

    /** The ids by which lines name a report, problem or measure, and what belongs to it. Empty if there is none. */
    List<String> idsOf(String number) {
        var ids = new ArrayList<String>();
        for (var query : IDS) {
            em.createQuery(query, UUID.class)
                    .setParameter("number", number)
                    .setParameter("party", current.party())
                    .getResultList()
                    .forEach(id -> ids.add(id.toString()));
        }
        return ids;
    }

    /** The ids of all members of a party, active or not. */
    Set<String> membersOf(Party party) {
        return em.createQuery("select m.id.value from Member m where m.party = :party", UUID.class)
                .setParameter("party", party)
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }
}

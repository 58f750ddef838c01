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
 * What people call that which the lines of the audit trail name by ids: numbers of reports, problems and measures,
 * titles of walks, and names of members. All of a page at once.
 */
@Repository
class LogNames {

    /** A list in a query is not endless; an export is asked for in such parts. */
    private static final int AT_ONCE = 1_000;

    private static final Pattern SUBJECT = Pattern.compile("(\\w+):(\\S+)");

    private static final String MEMBERS = "select m.id.value, m.name from Member m where m.id.value in :ids";

    /** By the kind of an id, what it is of; each of what belongs to a report is the report. */
    private static final Map<String, Named> NAMES = Map.of(
            "ConcernId",
            new Named("Concern c", "c", "c.marks.number", "c"),
            "PhotoId",
            Named.ofReport("Photo"),
            "AdditionId",
            Named.ofReport("Addition"),
            "QuestionId",
            Named.ofReport("ReporterQuestion"),
            "ConcernNoteId",
            Named.ofReport("ConcernNote"),
            "ProblemId",
            new Named("Problem p", "p", "p.number", "p"),
            "MeasureId",
            new Named("Measure m", "m", "m.number", "m"),
            "WalkId",
            new Named("SafetyWalk w", "w", "w.title", "w"));

    /**
     * Where the number of a record is found.
     *
     * @param about the alias of what the id is of
     * @param owner the alias of the record that belongs to a party
     */
    private record Named(String from, String about, String number, String owner) {

        static Named ofReport(String entity) {
            return new Named(entity + " e join Concern c on c.id = e.concern", "e", "c.marks.number", "c");
        }

        String numbers() {
            return "select %1$s.id.value, %2$s from %3$s where %1$s.id.value in :ids and %4$s"
                    .formatted(about, number, from, of(owner));
        }

        String ids() {
            return "select %1$s.id.value from %3$s where %2$s = :number and %4$s"
                    .formatted(about, number, from, of(owner));
        }
    }

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
        NAMES.forEach((kind, named) ->
                names.putAll(named(named.numbers(), ids(kind, lines), asked -> asked.setParameter("party", party))));
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
        for (var named : NAMES.values()) {
            em.createQuery(named.ids(), UUID.class)
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

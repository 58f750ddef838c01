package se.samsyn.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.concern.Publication;

/** What becomes of rows that go, and of what pointed at them. */
final class Removal {

    /** A problem goes on resting on what it rested on. */
    private static final Set<String> UNLINKED = Set.of("problem_evidence");

    private final Statements statements;

    Removal(Statements statements) {
        this.statements = statements;
    }

    /** @param names what people know them by, in the order of the ids */
    void remove(RetentionKind kind, List<String> ids, List<String> names) throws SQLException {
        switch (kind) {
            case PHOTO -> photos(ids);
            case ORIGINAL -> originals(ids);
            case LETTER -> statements.changeAll("delete from outbox where id in (?)", ids);
            case REPORT -> reports(ids, names);
            case REMARK -> statements.changeAll("delete from accessibility_remark where id in (?)", ids);
            case AUDIT -> throw new IllegalArgumentException("a chain is cut, see AuditCutting");
        }
    }

    private void photos(List<String> ids) throws SQLException {
        var pictures = picturesOf("id", ids);
        statements.changeAll("delete from concern_photo where id in (?)", ids);
        statements.changeAll("delete from concern_picture where id in (?)", pictures);
    }

    private void originals(List<String> reports) throws SQLException {
        statements.changeAll(
                """
                delete from concern_addition_original
                where addition_id in (select id from concern_addition where concern_id in (?))
                """,
                reports);
        statements.changeAll("delete from concern_original where concern_id in (?)", reports);
    }

    private void reports(List<String> ids, List<String> numbers) throws SQLException {
        keepCounts(ids);
        statements.changeAll(
                """
                update problem_evidence e join concern c on c.id = e.concern_id
                set e.was_counted = (c.publication in (%s) and not c.locked), e.concern_id = null
                where e.concern_id in (?)
                """
                        .formatted(counted()),
                ids);
        // a photo points at its pictures, so that these are asked for before it goes, and go after it
        var pictures = picturesOf("concern_id", ids);
        for (var deletion : Kin.deletions(Kin.links(statements), "concern", UNLINKED)) {
            statements.changeAll(deletion, ids);
        }
        statements.changeAll("delete from concern_picture where id in (?)", pictures);
        // what names a report without pointing at it
        statements.changeAll("delete from confirmation where subject_id in (?)", ids);
        statements.changeAll("delete from staff_draft where subject_id in (?)", ids);
        for (var number : numbers) {
            statements.change("delete from outbox where unique_key like concat(?, '/%')", number);
        }
        statements.changeAll("delete from concern where id in (?)", ids);
        // whoever draws a page meanwhile may have counted some of them twice, or not at all
        statements.change("update publication_counter set value = value + 1");
    }

    /** Adds up what residents are told; see {@link se.samsyn.concern.PublicConcernQueries}. */
    private void keepCounts(List<String> reports) throws SQLException {
        statements.changeAll(
                """
                insert into concern_count_kept (quarter_from, area_code, category_code, reports)
                select makedate(year(c.received_on), 1) + interval quarter(c.received_on) - 1 quarter as began,
                  p.area_code, c.category_code, count(*)
                from concern c join concern_place p on p.concern_id = c.id
                where c.id in (?) and c.publication in (%s) and not c.locked
                group by began, p.area_code, c.category_code
                on duplicate key update reports = reports + values(reports)
                """
                        .formatted(counted()),
                reports);
    }

    private static String counted() {
        return Arrays.stream(Publication.values())
                .filter(Publication::isCounted)
                .map(publication -> "'" + publication.name() + "'")
                .collect(Collectors.joining(", "));
    }

    private Collection<String> picturesOf(String column, List<String> values) throws SQLException {
        var pictures = new LinkedHashSet<String>();
        statements
                .askAll(
                        row -> Stream.of(row.getString(1), row.getString(2)).toList(),
                        "select cast(original_id as char), cast(shown_id as char) from concern_photo where " + column
                                + " in (?)",
                        values)
                .forEach(pictures::addAll);
        return new ArrayList<>(pictures);
    }
}

package se.samsyn.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What belongs to a record, in whatever tables: those that point at its own, and those that point at these. Found in
 * the schema, so that a table that a later feature adds goes with the rest. One that retention has no right to is not
 * found; then the record cannot go either, and all of it stays.
 */
final class Kin {

    /**
     * A foreign key.
     *
     * @param column of the table that points
     * @param target the table that it points at
     * @param key the column there
     */
    record Link(String table, String column, String target, String key) {}

    private final List<Link> links;
    private final Set<String> apart;
    private final List<String> deletions = new ArrayList<>();

    private Kin(List<Link> links, Set<String> apart) {
        this.links = links;
        this.apart = apart;
    }

    /** The foreign keys that the connection's user may know of. */
    static List<Link> links(Statements statements) throws SQLException {
        return statements.ask(
                row -> new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                """
                select table_name, column_name, referenced_table_name, referenced_column_name
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_schema = database()
                order by table_name, column_name
                """);
    }

    /**
     * The statements that delete all that belongs to some records, what points before what it points at. In each
     * {@code (?)} stands for the records' ids.
     *
     * @param apart tables that stay, as something else becomes of their rows
     * @throws IllegalStateException if a table points back at itself: nobody has decided what that means
     */
    static List<String> deletions(List<Link> links, String table, Set<String> apart) {
        var kin = new Kin(links, apart);
        kin.descend(table, "id", "?", List.of(table));
        return List.copyOf(kin.deletions);
    }

    private void descend(String table, String key, String values, List<String> path) {
        for (var link : links) {
            if (!link.target().equals(table) || !link.key().equals(key) || apart.contains(link.table())) {
                continue;
            }
            if (path.contains(link.table())) {
                throw new IllegalStateException("tables that point in a ring: " + path + " " + link.table());
            }
            var pointing = link.column() + " in (" + values + ")";
            var longer = new ArrayList<>(path);
            longer.add(link.table());
            links.stream()
                    .filter(next -> next.target().equals(link.table()))
                    .map(Link::key)
                    .distinct()
                    .forEach(next -> descend(
                            link.table(),
                            next,
                            "select %s from %s where %s".formatted(next, link.table(), pointing),
                            longer));
            deletions.add("delete from " + link.table() + " where " + pointing);
        }
    }
}

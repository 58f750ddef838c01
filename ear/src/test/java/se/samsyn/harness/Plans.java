package se.samsyn.harness;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inside the container: how the database means to carry out the queries that some work sends. The queries are the real
 * ones with their real values, overheard from Hibernate's log and given to EXPLAIN.
 */
public final class Plans {

    /**
     * What jobs do over and over, of everybody's: a test that carries one out must not meet another that counts on it.
     */
    public static final String JOBS = "jobs";

    /** The rules of retention: whoever decides one for a while must not meet another that carries them all out. */
    public static final String RETENTION = "retention";

    /** The draft of the rules by which reports are routed: there is one. */
    public static final String ROUTES = "routes";

    private static final Pattern BINDING =
            Pattern.compile("binding parameter \\((\\d+):(\\w+)\\) <- \\[(.*)]", Pattern.DOTALL);

    private Plans() {}

    /**
     * One table of a query.
     *
     * @param table its name, not its alias
     * @param type as EXPLAIN says: ALL reads every row, index every entry of a key
     * @param key the index; "null" for none
     * @param rows how many the database expects to read; of a key and a filter by another key those of the first
     * @param extra such as "Using filesort"
     */
    public record Step(String table, String type, String key, long rows, String extra) {}

    /** A query and its tables in the order of reading. */
    public record Plan(String query, List<Step> steps) {

        /** The step that reads this table. */
        public Step of(String table) {
            return steps.stream()
                    .filter(step -> step.table().equals(table))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(table + " is not read by " + this));
        }

        /** The tables of any size that are read whole; areas and categories are few, and an answer is no table. */
        public List<Step> whole() {
            return steps.stream()
                    .filter(step -> !step.table().startsWith("<"))
                    .filter(step -> (step.type().equals("ALL") && step.rows() > 100)
                            || (step.type().equals("index") && step.rows() > 1_000))
                    .toList();
        }

        public boolean reads(String table) {
            return steps.stream().anyMatch(step -> step.table().equals(table));
        }

        /** Whether rows are sorted after reading, instead of read in order. */
        public boolean sorts() {
            return steps.stream().anyMatch(step -> step.extra().contains("filesort"));
        }

        @Override
        public String toString() {
            return steps.stream().map(Step::toString).collect(Collectors.joining("\n  ", query + "\n  ", ""));
        }
    }

    /** Does the work, however it ends, and answers how its queries are carried out, in the order of asking. */
    public static List<Plan> of(Runnable work) throws SQLException {
        var overheard = new Overheard();
        try {
            overheard.listen(work);
        } catch (RuntimeException whatever) {
            overheard.failure = whatever;
        }
        var plans = new ArrayList<Plan>();
        for (var query : overheard.queries) {
            if (query.sql.matches("(?s)\\(*(select|delete)\\b.*")) {
                plans.add(explain(query.sql, query.filled()));
            }
        }
        if (plans.isEmpty()) {
            throw new AssertionError("nothing was asked", overheard.failure);
        }
        return plans;
    }

    /** How the first query of some work is carried out. */
    public static Plan first(Runnable work) throws SQLException {
        return of(work).get(0);
    }

    /** The same of the last one. */
    public static Plan last(Runnable work) throws SQLException {
        var plans = of(work);
        return plans.get(plans.size() - 1);
    }

    private static Plan explain(String sql, String filled) throws SQLException {
        var steps = new ArrayList<Step>();
        for (var row : OwnerConnection.ask("explain " + filled)) {
            var alias = String.valueOf(row.get("table"));
            var found = Pattern.compile("(?:from|join)\\s+\\(*(\\w+)\\s+" + Pattern.quote(alias) + "\\b")
                    .matcher(sql);
            var rows = String.valueOf(row.get("rows"));
            steps.add(new Step(
                    found.find() ? found.group(1) : alias,
                    String.valueOf(row.get("type")).replaceFirst("\\|.*", ""),
                    String.valueOf(row.get("key")).replaceFirst("\\|.*", ""),
                    rows.equals("null") ? 0 : Long.parseLong(rows.replaceFirst(" .*", "")),
                    String.valueOf(row.get("Extra"))));
        }
        return new Plan(filled, steps);
    }

    /** A query and its values by position. */
    private static final class Query {

        private final String sql;
        private final Map<Integer, String> values = new TreeMap<>(Comparator.naturalOrder());

        Query(String sql) {
            this.sql = sql;
        }

        /** With its values written in; what Hibernate does not tell is a limit. */
        String filled() {
            var parts = sql.split("\\?", -1);
            var filled = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                filled.append(values.getOrDefault(i, "26")).append(parts[i]);
            }
            return filled.toString();
        }
    }

    private static final class Overheard extends Handler {

        private final List<Query> queries = new ArrayList<>();
        private final long thread = Thread.currentThread().getId();
        private @Nullable RuntimeException failure;

        void listen(Runnable work) {
            var loggers =
                    List.of(Logger.getLogger("org.hibernate.SQL"), Logger.getLogger("org.hibernate.orm.jdbc.bind"));
            loggers.forEach(logger -> {
                logger.setLevel(Level.ALL);
                logger.setUseParentHandlers(false);
                logger.addHandler(this);
            });
            try {
                work.run();
            } finally {
                loggers.forEach(logger -> {
                    logger.removeHandler(this);
                    logger.setUseParentHandlers(true);
                    logger.setLevel(null);
                });
            }
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getLongThreadID() != thread) {
                return;
            }
            var values = record.getParameters();
            var message = values == null || values.length == 0
                    ? record.getMessage()
                    : String.format(record.getMessage(), values);
            var binding = BINDING.matcher(message);
            if (!binding.matches()) {
                queries.add(new Query(message.strip()));
            } else if (!queries.isEmpty()) {
                queries.get(queries.size() - 1)
                        .values
                        .put(Integer.valueOf(binding.group(1)), literal(binding.group(2), binding.group(3)));
            }
        }

        private static String literal(String type, String value) {
            if (value.equals("null")
                    || type.equals("BOOLEAN")
                    || type.endsWith("INT")
                    || type.equals("INTEGER")
                    || type.equals("DOUBLE")) {
                return value;
            }
            if (!type.equals("VARCHAR") && (value.startsWith("POLYGON") || value.startsWith("POINT"))) {
                return "ST_GeomFromText('" + value + "', 4326)";
            }
            if (type.startsWith("TIMESTAMP")) {
                return "'" + value.replace('T', ' ').replaceFirst("(\\.\\d{1,6})?\\d*Z$", "$1") + "'";
            }
            return "'" + value.replace("'", "''") + "'";
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}

package se.samsyn.launcher;

import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database up to date, as its owner. The migrations lie in the domain's jar; the repeatable one that grants
 * table by table writes {@code grant … to ${app_user}} and {@code … to ${retention_user}}, bare, as each may be several
 * accounts.
 *
 * @param url JDBC address of the database {@code samsyn}
 * @param owner has all rights on that database, and may pass them on
 * @param application the application's accounts, such as {@code 'samsyn_app'@'%'}
 * @param retention the accounts that may delete what its time is up for
 */
public record Migration(String url, Login owner, String application, String retention) {

    /** Sorts å, ä and ö where a Swedish reader looks for them; case and accents do not count. */
    public static final String COLLATION = "utf8mb4_uca1400_swedish_ai_ci";

    /**
     * Of the environment, as docs/operations.md has it: {@code DB_URL}, {@code DB_OWNER_USER},
     * {@code DB_OWNER_PASSWORD}; the accounts are {@code DB_USER} and {@code DB_RETENTION_USER} at
     * {@code DB_USER_HOST}, any host unless given.
     *
     * @throws CannotStart naming the first of the three that is missing
     */
    static Migration fromEnvironment(Map<String, String> environment) {
        var host = environment.getOrDefault("DB_USER_HOST", "%");
        return new Migration(
                required(environment, "DB_URL"),
                new Login(required(environment, "DB_OWNER_USER"), required(environment, "DB_OWNER_PASSWORD")),
                "'" + environment.getOrDefault("DB_USER", "samsyn_app") + "'@'" + host + "'",
                "'" + environment.getOrDefault("DB_RETENTION_USER", "samsyn_retention") + "'@'" + host + "'");
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new CannotStart(
                    name + " is not set; DB_URL, DB_OWNER_USER and DB_OWNER_PASSWORD say which database.");
        }
        return value;
    }

    /**
     * Applies what has not been applied.
     *
     * @return how many migrations that was
     * @throws CannotStart if the database is not reached, or a migration fails or was changed after it was applied
     */
    public int run() {
        try {
            return Flyway.configure()
                    .dataSource(url, owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("app_user", application, "retention_user", retention))
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new CannotStart("the migration failed: " + oneLine(e), e);
        }
    }

    /** Flyway draws a little table under its first line. */
    private static String oneLine(FlywayException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> !line.matches("-*"))
                .collect(Collectors.joining("; "));
    }
}

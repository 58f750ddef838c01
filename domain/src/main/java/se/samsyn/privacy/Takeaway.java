package se.samsyn.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/**
 * Takes away what its time is up for, as the user of the database that may. Each batch is a transaction of its own: the
 * caller's is another user's, and could not hold both.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Takeaway {

    private static final int BATCH = 200;

    @Inject
    Clock clock;

    /** The rule as it stands now, in the words that the log keeps. */
    private record Ruling(int days, String number, String by, String on) {}

    /** What goes: its id, and what people know it by. */
    private record Row(String id, String name) {}

    /**
     * Takes one batch of a kind, and tells the log in the same transaction. The rule is held meanwhile: nobody suspends
     * it and sees something go afterwards, and no other node takes the same. Nothing goes while somebody else holds it.
     *
     * @param read the version that the decision must have; null for whichever it has
     * @return how many have gone; none without a decision
     */
    int batch(RetentionKind kind, @Nullable Long read, Actor by) {
        try (var connection = source().getConnection()) {
            var statements = new Statements(connection);
            var ruling = ruling(statements, kind, read);
            if (ruling == null) {
                return 0;
            }
            var rows = statements.ask(
                    row -> new Row(row.getString(1), row.getString(2)),
                    DueRows.of(kind) + " limit " + BATCH + " for update skip locked",
                    DueRows.before(clock.instant(), ruling.days()));
            if (!rows.isEmpty()) {
                new Removal(statements)
                        .remove(
                                kind,
                                rows.stream().map(Row::id).toList(),
                                rows.stream().map(Row::name).toList());
                tell(statements, kind, ruling, by, rows);
            }
            return rows.size();
        } catch (SQLException failure) {
            throw new IllegalStateException("what its time is up for could not be taken away: " + kind, failure);
        }
    }

    private static @Nullable Ruling ruling(Statements statements, RetentionKind kind, @Nullable Long read)
            throws SQLException {
        return statements
                .ask(
                        row -> new Ruling(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)),
                        """
                        select days, decision_number, decided_by, decided_on from retention_period
                        where kind = ? and decision_number is not null and version = coalesce(?, version)
                        for update skip locked
                        """,
                        kind.name(),
                        read)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private void tell(Statements statements, RetentionKind kind, Ruling ruling, Actor by, List<Row> rows)
            throws SQLException {
        statements.change(
                """
                insert into retention_removal (id, kind, days, decision_number, decided_by, decided_on, actor_kind,
                  actor_member, actor_party, actor_role, removed, sha256, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch().toString(),
                kind.name(),
                ruling.days(),
                ruling.number(),
                ruling.by(),
                ruling.on(),
                by.kind().name(),
                Objects.toString(by.member(), null),
                Objects.toString(by.party(), null),
                by.role(),
                rows.size(),
                sha256(rows),
                Statements.written(clock.instant()));
    }

    /** Of their names in order, one a line: shows of a list kept elsewhere whether it is these, and gives none away. */
    private static String sha256(List<Row> rows) {
        var names = rows.stream().map(Row::name).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DataSource source() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/SamsynRetention");
        } catch (NamingException missing) {
            throw new IllegalStateException("the server has no database user for retention", missing);
        }
    }
}

package se.samsyn.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/** Takes away what its time is up for. */
@ApplicationScoped
class Takeaway {

    private static final int BATCH = 200;

    @Inject
    RetentionDatabase database;

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
        return database.apart(statements -> {
            var ruling = ruling(statements, kind, read);
            return ruling == null ? 0 : take(statements, kind, ruling, by);
        });
    }

    private int take(Statements statements, RetentionKind kind, Ruling ruling, Actor by) throws SQLException {
        var rows = statements.ask(
                row -> new Row(row.getString(1), row.getString(2)),
                DueRows.of(kind) + " limit " + BATCH + " for update skip locked",
                DueRows.before(clock.instant(), ruling.days()));
        if (!rows.isEmpty()) {
            var ids = rows.stream().map(Row::id).toList();
            var names = rows.stream().map(Row::name).toList();
            new Removal(statements).remove(kind, ids, names);
            tell(statements, kind, ruling, by, rows);
        }
        return rows.size();
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
}

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
    AuditCutting cutting;

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
        var before = DueRows.before(kind, clock.instant(), ruling.days());
        var names = kind == RetentionKind.AUDIT
                ? cutting.cut(statements, before, clock.instant())
                : remove(statements, kind, before);
        if (!names.isEmpty()) {
            tell(statements, kind, ruling, by, names);
        }
        return names.size();
    }

    /** Answers what people knew them by. */
    private static List<String> remove(Statements statements, RetentionKind kind, String before) throws SQLException {
        var due = due(statements, kind, before);
        // these are locked now; whoever was about to hold one back has done so, or waits and finds it gone
        var rows = due.isEmpty() ? due : due(statements, kind, before);
        rows.retainAll(due);
        var names = rows.stream().map(Row::name).toList();
        if (!rows.isEmpty()) {
            new Removal(statements).remove(kind, rows.stream().map(Row::id).toList(), names);
        }
        return names;
    }

    private static List<Row> due(Statements statements, RetentionKind kind, String before) throws SQLException {
        return statements.ask(
                row -> new Row(row.getString(1), row.getString(2)),
                DueRows.of(kind) + " limit " + BATCH + " for update skip locked",
                before);
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

    private void tell(Statements statements, RetentionKind kind, Ruling ruling, Actor by, List<String> names)
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
                names.size(),
                sha256(names),
                Statements.written(clock.instant()));
    }

    /** Of their names in order, one a line: shows of a list kept elsewhere whether it is these, and gives none away. */
    private static String sha256(List<String> all) {
        var names = all.stream().sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

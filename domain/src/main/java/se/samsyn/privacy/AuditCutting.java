package se.samsyn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import se.samsyn.platform.AuditQueries;
import se.samsyn.platform.AuditTrail;

/**
 * How the audit trail is shortened from its beginning, so that what stays can still be verified: the hash of the last
 * link that goes is kept and signed, and the chain begins with it from then on.
 *
 * <p>Only what the last night has found whole goes: whoever has changed a line must not have that destroyed.
 */
@ApplicationScoped
class AuditCutting {

    /** Lines are small. */
    private static final int BATCH = 20_000;

    @Inject
    AuditTrail trail;

    /** Takes some of what is due; answers their numbers in the chain. */
    List<String> cut(Statements statements, String before, Instant at) throws SQLException {
        long verified = verified(statements);
        var due =
                statements
                        .ask(row -> row.getLong(2), DueRows.of(RetentionKind.AUDIT) + " limit " + BATCH, before)
                        .stream()
                        .filter(seq -> seq <= verified)
                        .toList();
        if (!due.isEmpty()) {
            begin(statements, due.get(due.size() - 1), due.size(), at);
        }
        return due.stream().map(String::valueOf).toList();
    }

    /** Up to which link the last night found it whole; 0 where it found something else, or there was none. */
    private static long verified(Statements statements) throws SQLException {
        return statements
                .ask(
                        row -> row.getString(1).equals(AuditQueries.Found.WHOLE.name()) ? row.getLong(2) : 0L,
                        "select found, number from audit_check order by at desc, id desc limit 1")
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private void begin(Statements statements, long seq, int gone, Instant at) throws SQLException {
        var hash = statements
                .ask(row -> row.getString(1), "select hash from audit_link where seq = ?", seq)
                .get(0);
        var signed = trail.signCut(seq, hash);
        statements.change(
                "insert into audit_cut (seq, hash, lines_gone, at, key_id, signature) values (?, ?, ?, ?, ?, ?)",
                seq,
                hash,
                gone,
                Statements.written(at),
                signed.keyId(),
                signed.signature());
        statements.change("delete from audit_line where id in (select line_id from audit_link where seq <= ?)", seq);
        statements.change("delete from audit_link where seq <= ?", seq);
    }
}

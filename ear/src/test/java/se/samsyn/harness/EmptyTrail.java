package se.samsyn.harness;

import java.sql.SQLException;
import java.util.List;

/** An audit trail as after the migrations, for those who are about to break it and for those who have. */
public final class EmptyTrail {

    private EmptyTrail() {}

    /** Takes all of it away, and lets the next line be the first. */
    public static void make() throws SQLException {
        OwnerConnection.execute("delete from audit_check");
        makeButForChecks();
    }

    /** The same, but what the nights found before is remembered. */
    public static void makeButForChecks() throws SQLException {
        for (var statement : List.of(
                "delete from audit_link",
                "delete from audit_line",
                "delete from audit_cut",
                "delete from audit_head",
                "insert into audit_head (id, seq, hash, reached_at) values (1, 0, repeat('0', 64), '1970-01-01')")) {
            OwnerConnection.execute(statement);
        }
    }
}

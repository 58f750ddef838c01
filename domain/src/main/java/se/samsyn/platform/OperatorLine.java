package se.samsyn.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Id;

/**
 * A line of the audit trail for what whoever operates the installation does past the server, where no container is. The
 * job chains it like any other. Its actor is the system: an operator is no member.
 */
public final class OperatorLine {

    private OperatorLine() {}

    /**
     * Adds the line, in the connection's transaction.
     *
     * @param connection of the tables' owner
     * @param action {@code Class.method}, as in the lines of use cases
     */
    public static void add(Connection connection, String action, Id subject) throws SQLException {
        try (var line = connection.prepareStatement(
                "insert into audit_line (id, at, actor_kind, action, subjects) values (?, utc_timestamp(6), ?, ?, ?)")) {
            line.setString(1, UuidCreator.getTimeOrderedEpoch().toString());
            line.setString(2, Actor.SYSTEM.kind().name());
            line.setString(3, action);
            line.setString(4, subject.getClass().getSimpleName() + ":" + subject.value());
            line.executeUpdate();
        }
    }
}

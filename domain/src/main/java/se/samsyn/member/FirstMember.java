package se.samsyn.member;

import java.sql.Connection;
import java.sql.SQLException;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.OperatorLine;
import se.samsyn.platform.Settings;

/**
 * The first account of an installation, the municipality's system administrator. Nobody is there yet who could log in
 * and add it, so it is made past the server, on a connection of the tables' owner.
 */
public final class FirstMember {

    public static final int USERNAME_MAX = Member.USERNAME_MAX;
    public static final int NAME_MAX = Member.NAME_MAX;

    private static final String ROLE = "SYSTEM_ADMINISTRATOR";

    private FirstMember() {}

    /**
     * Makes sure that it would be the first.
     *
     * @throws NotAllowed if there is a member, active or not
     */
    public static void requireNobody(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var anybody = statement.executeQuery("select 1 from member limit 1")) {
            if (anybody.next()) {
                throw new NotAllowed("the first member where there are others");
            }
        }
    }

    /**
     * Adds the member, active at once, with a line in the audit trail, and commits. Nothing is left of it when it
     * fails.
     *
     * @param connection without anything under way
     * @param username 1 to {@value #USERNAME_MAX} characters
     * @param name 1 to {@value #NAME_MAX} characters
     * @throws NotAllowed if there is a member, active or not
     * @throws RuleBroken if the password may not be chosen
     */
    public static MemberId add(Connection connection, String username, String name, String password)
            throws SQLException {
        var settings = new Settings();
        new PasswordRules(settings).require(password, username, name);
        var hash = new PasswordHash(settings).of(password);
        connection.setAutoCommit(false);
        try {
            // of two who do it at once, the second waits here and then sees the first one's member
            lockRole(connection);
            requireNobody(connection);
            var id = MemberId.next();
            insert(connection, id, username, name, hash);
            OperatorLine.add(connection, "FirstMember.add", id);
            connection.commit();
            return id;
        } finally {
            connection.rollback();
        }
    }

    private static void lockRole(Connection connection) throws SQLException {
        try (var role = connection.prepareStatement("select code from role where code = ? for update")) {
            role.setString(1, ROLE);
            if (!role.executeQuery().next()) {
                throw new SQLException("there is no role " + ROLE);
            }
        }
    }

    private static void insert(Connection connection, MemberId id, String username, String name, String hash)
            throws SQLException {
        try (var member = connection.prepareStatement(
                        """
                        insert into member (id, version, username, name, party, password_hash, active, failed_tries)
                        values (?, 0, ?, ?, ?, ?, true, 0)
                        """);
                var role =
                        connection.prepareStatement("insert into member_role (member_id, role_code) values (?, ?)")) {
            member.setString(1, id.value().toString());
            member.setString(2, username);
            member.setString(3, name);
            member.setString(4, Party.MUNICIPALITY.name());
            member.setString(5, hash);
            member.executeUpdate();
            role.setString(1, id.value().toString());
            role.setString(2, ROLE);
            role.executeUpdate();
        }
    }
}

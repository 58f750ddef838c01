package se.samsyn.harness;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody of the municipality whose account no other test uses. */
public final class NewMember {

    public static final String PASSWORD = "tretton gröna paraplyer";

    private NewMember() {}

    /** Adds an account with one role; answers the name to log in by. */
    public static String hire(Site site, String role) throws SQLException {
        var id = UUID.randomUUID();
        var username = "prov-" + id;
        // weak on purpose: it is computed once, and protects nobody
        var hash = Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
                .getResult();
        try (var connection = site.database();
                var member = connection.prepareStatement(
                        """
                        insert into member (id, version, username, name, party, email, password_hash, active, failed_tries)
                        values (?, 0, ?, 'Prov', 'MUNICIPALITY', 'prov@svedala.example', ?, true, 0)
                        """);
                var roles =
                        connection.prepareStatement("insert into member_role (member_id, role_code) values (?, ?)")) {
            member.setString(1, id.toString());
            member.setString(2, username);
            member.setString(3, hash);
            member.executeUpdate();
            roles.setString(1, id.toString());
            roles.setString(2, role);
            roles.executeUpdate();
        }
        return username;
    }

    /** Takes the first step of a login. */
    public static void enter(Staff staff, String username, String password) {
        staff.open("");
        staff.page().locator("[id='enter:username']").fill(username);
        staff.page().locator("[id='enter:password']").fill(password);
        staff.page().locator("[id='enter:save']").click();
    }

    /** Lets eleven minutes pass since they last proved who they are. */
    public static void forgetProof(Site site, String username) throws SQLException {
        try (var connection = site.database();
                var change = connection.prepareStatement(
                        """
                        update member_session s join member m on m.id = s.member_id
                        set s.proven_at = subtime(s.proven_at, '0:11:00') where m.username = ?
                        """)) {
            change.setString(1, username);
            change.executeUpdate();
        }
    }
}

package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;

/** Members for tests in the container, each with the roles that the test asks for. */
@ApplicationScoped
@Transactional
public class Staffing {

    @PersistenceContext
    EntityManager em;

    @Inject
    LoggedIn loggedIn;

    /** A new member of a party and unit with one role; answers the name to enter by. */
    public String hire(Party party, @Nullable String unit, String role) {
        var id = UUID.randomUUID();
        var username = role.toLowerCase(Locale.ROOT) + "-" + id;
        em.createNativeQuery(
                        """
                        insert into member (id, version, username, name, party, unit_code, password_hash, active, failed_tries)
                        values (:id, 0, :username, :name, :party, :unit, 'none', true, 0)
                        """)
                .setParameter("id", id)
                .setParameter("username", username)
                .setParameter("name", role)
                .setParameter("party", party.name())
                .setParameter("unit", unit)
                .executeUpdate();
        em.createNativeQuery("insert into member_role (member_id, role_code) values (:id, :role)")
                .setParameter("id", id)
                .setParameter("role", role)
                .executeUpdate();
        return username;
    }

    /** Acts from here on as a new member of a party with one role. */
    public void actAs(Party party, String role) {
        actAs(hire(party, null, role));
    }

    /** Acts from here on as who was hired by this name. */
    public void actAs(String username) {
        loggedIn.enter(username);
    }

    /** Acts from here on at the desk that whoever acts has left: logged in, and proven eleven minutes ago. */
    public void leaveDesk() {
        var login = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into member_session (id, member_id, browser, opened_at, seen_at, proof, proven_at)
                        values (:id, :member, 'Prov', utc_timestamp(6), utc_timestamp(6), 'TOTP',
                          utc_timestamp(6) - interval 11 minute)
                        """)
                .setParameter("id", login)
                .setParameter("member", loggedIn.actor().member())
                .executeUpdate();
        em.flush();
        loggedIn.enter(new MemberSessionId(login));
    }

    /** Whoever acts. */
    public MemberId self() {
        return new MemberId(Objects.requireNonNull(loggedIn.actor().member()));
    }

    /** Acts from here on as the system itself, which is nobody of staff. */
    public void actAsSystem() {
        loggedIn.enterAsSystem();
    }
}

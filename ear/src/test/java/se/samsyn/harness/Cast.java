package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.LoggedIn;

/** Inside the container: everybody who can act. A member of every role of both parties, nobody, and the clock. */
@ApplicationScoped
public class Cast {

    /** In the place of a role: who has not logged in. */
    public static final String RESIDENT = "-";

    /** In the place of a role: a job. */
    public static final String CLOCK = "*";

    /** The units that members belong to. */
    public static final Map<Party, String> UNITS = Map.of(Party.MUNICIPALITY, "GATA", Party.POLICE, "LPO");

    /**
     * One who acts.
     *
     * @param role its code, or {@link #RESIDENT} or {@link #CLOCK}
     * @param party null for nobody of staff
     * @param username to enter by; empty for nobody of staff
     */
    public record Player(String role, @Nullable Party party, String username) {

        @Override
        public String toString() {
            return party == null ? role : role + " of " + party;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Staffing staffing;

    @Inject
    Instance<LoggedIn> loggedIn;

    /** The names of the roles by their codes, in the order of their names. */
    public Map<String, String> roles() {
        var names = new LinkedHashMap<String, String>();
        for (Object row : em.createNativeQuery("select code, name from role order by name", Object[].class)
                .getResultList()) {
            var columns = (Object[]) row;
            names.put((String) columns[0], (String) columns[1]);
        }
        return names;
    }

    /** Hires everybody anew; nobody comes first, the clock last. */
    public List<Player> players() {
        var players = new ArrayList<Player>();
        players.add(new Player(RESIDENT, null, ""));
        for (var role : roles().keySet()) {
            for (var party : Party.values()) {
                players.add(new Player(role, party, staffing.hire(party, UNITS.get(party), role)));
            }
        }
        players.add(new Player(CLOCK, null, ""));
        return List.copyOf(players);
    }

    /** Acts as this one from here on. */
    public void play(Player player) {
        switch (player.role()) {
            // who has entered cannot leave, so that a new one begins
            case RESIDENT -> loggedIn.destroy(loggedIn.get());
            case CLOCK -> loggedIn.get().enterAsSystem();
            default -> loggedIn.get().enter(player.username());
        }
    }
}

package se.samsyn.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Forums as pages show them. */
@ReadModel
public class ForumQueries {

    private static final int LIMIT = 100;

    /** One forum. */
    public record Row(ForumId id, String name, ForumKind kind, int intervalWeeks, Map<Party, Seat> seats)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    /** All forums by name: the third chapter of the agreement's appendix (S-21), and so for everybody. */
    @Allows(Permission.ANYONE)
    public List<Row> all() {
        return em.createQuery("from Forum f order by f.name", Forum.class)
                .setMaxResults(LIMIT)
                .getResultStream()
                .map(forum -> new Row(forum.id(), forum.name(), forum.kind(), forum.intervalWeeks(), forum.seats()))
                .toList();
    }
}

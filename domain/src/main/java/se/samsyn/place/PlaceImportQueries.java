package se.samsyn.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** The files of places that were taken in. */
@ReadModel
public class PlaceImportQueries {

    private static final int MOST = 20;

    /**
     * A file.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Row(String fileName, String source, String sha256, int added, int moved, Actor by, Instant at)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    /** The latest 20, the latest first. */
    @Allows(Permission.MANAGE_PLACES)
    public List<Row> latest() {
        return em
                .createQuery("from PlaceImport i order by i.takenAt desc", PlaceImport.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(taken -> new Row(
                        taken.fileName(),
                        taken.source(),
                        taken.sha256(),
                        taken.added(),
                        taken.moved(),
                        taken.takenBy(),
                        taken.takenAt()))
                .toList();
    }
}

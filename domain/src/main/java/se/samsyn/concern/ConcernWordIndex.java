package se.samsyn.concern;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;
import se.samsyn.platform.Repository;

/**
 * The words of reports, to be searched by staff: of the masked texts, of the place in words and of what was added
 * later. Not what is locked away, nor originals, nor what staff wrote among themselves.
 */
@Repository
class ConcernWordIndex {

    @PersistenceContext
    EntityManager em;

    /** Writes the words of a new concern, to which nobody has added anything. */
    void add(Concern concern) {
        insert(concern, stems(concern));
    }

    /** Writes them anew, after its texts, its lock, or who sees it have changed; in the same transaction. */
    void renew(Concern concern) {
        em.createNativeQuery("delete from concern_word where concern_id = :id")
                .setParameter("id", concern.id().value())
                .executeUpdate();
        if (!concern.axes().locked()) {
            var stems = stems(concern);
            em.createQuery("select a.text from Addition a where a.concern = :concern", String.class)
                    .setParameter("concern", concern.id())
                    .getResultStream()
                    .map(Stems::of)
                    .forEach(stems::addAll);
            insert(concern, stems);
        }
    }

    private static Set<String> stems(Concern concern) {
        var words = concern.words();
        var stems = new LinkedHashSet<>(Stems.of(words.text()));
        var place = words.placeWords();
        if (place != null) {
            stems.addAll(Stems.of(place));
        }
        return stems;
    }

    private void insert(Concern concern, Set<String> stems) {
        // who sees it and when it came are the row's own, to the microsecond
        em.createNativeQuery(
                        """
                        insert into concern_word (audience, word, received_at, concern_id)
                        select c.audience, s.word, c.received_at, c.id from concern c
                        join json_table(:stems, '$[*]' columns (word varchar(40) path '$')) s where c.id = :id
                        """)
                .setParameter("stems", Json.createArrayBuilder(stems).build().toString())
                .setParameter("id", concern.id().value())
                .executeUpdate();
    }
}

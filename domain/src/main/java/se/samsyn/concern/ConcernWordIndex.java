package se.samsyn.concern;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.platform.Audience;
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
        if (!concern.axes().locked()) {
            write(concern, Stream.of());
        }
    }

    /** Writes them anew, after its texts, its lock, or who sees what of it have changed; in the same transaction. */
    void renew(Concern concern) {
        em.createNativeQuery("delete from concern_word where concern_id = :id")
                .setParameter("id", concern.id().value())
                .executeUpdate();
        if (!concern.axes().locked()) {
            var added = em.createQuery("select a.text from Addition a where a.concern = :concern", String.class)
                    .setParameter("concern", concern.id());
            write(concern, added.getResultStream());
        }
    }

    /** What both see is found by each of them under its own name, and by the other one only by what it is shown. */
    private void write(Concern concern, Stream<String> added) {
        var stems = new EnumMap<SharedPart, Set<String>>(SharedPart.class);
        var place = concern.words().placeWords();
        stems.put(SharedPart.WORDS, Stems.of(concern.words().text()));
        stems.put(SharedPart.POINT, place == null ? Set.of() : Stems.of(place));
        stems.put(
                SharedPart.ADDITIONS, added.map(Stems::of).flatMap(Set::stream).collect(Collectors.toSet()));
        var all = EnumSet.copyOf(stems.keySet());
        var audience = Audience.of(concern.owner(), concern.visibility());
        if (audience.equals(Audience.BOTH)) {
            var owner = concern.owner().party();
            insert(concern, new Audience(owner.name()), stems, all);
            insert(
                    concern,
                    new Audience(owner.other().name()),
                    stems,
                    concern.shared().all());
        } else {
            insert(concern, audience, stems, all);
        }
    }

    private void insert(Concern concern, Audience audience, Map<SharedPart, Set<String>> stems, Set<SharedPart> parts) {
        var words = Json.createArrayBuilder();
        stems.entrySet().stream()
                .filter(part -> parts.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .distinct()
                .forEach(words::add);
        // when it came is the row's own, to the microsecond
        em.createNativeQuery(
                        """
                        insert into concern_word (audience, word, received_at, concern_id)
                        select :audience, s.word, c.received_at, c.id from concern c
                        join json_table(:stems, '$[*]' columns (word varchar(40) path '$')) s where c.id = :id
                        """)
                .setParameter("audience", audience.code())
                .setParameter("stems", words.build().toString())
                .setParameter("id", concern.id().value())
                .executeUpdate();
    }
}

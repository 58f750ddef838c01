package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import se.samsyn.platform.Audience;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;

/** Which concerns have words in common with one, by the words that stand in the search (adr 0025). */
@Repository
class SimilarWords {

    /** A long word is a rare one, near enough. */
    private static final int WORDS_MAX = 24;

    /** More alike than these are not needed. */
    private static final int MOST = 30;

    /** One word in common says nothing. */
    private static final int FEWEST = 2;

    private static final Duration WINDOW = Duration.ofDays(Likeness.DAYS_MAX);

    @PersistenceContext
    EntityManager em;

    /** The words that are looked for, as they stand in its text, by their stems. */
    static Map<String, String> wordsOf(Concern concern) {
        var words = new LinkedHashMap<String, String>();
        Stems.written(concern.words().text()).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> word) ->
                                word.getKey().length())
                        .reversed())
                .limit(WORDS_MAX)
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return words;
    }

    /** Those that came in the same months with most of these stems, and which ones they have. */
    Map<ConcernId, List<String>> anywhere(Concern concern, Collection<String> stems, Sight sight) {
        var values = new QueueValues();
        var sql =
                """
                select w.concern_id as id, group_concat(distinct w.word) as words from concern_word w
                where w.audience in %s and w.word in %s and w.received_at between %s and %s and w.concern_id <> %s
                group by w.concern_id having count(distinct w.word) >= %d
                order by count(distinct w.word) desc, w.concern_id limit %d
                """
                        .formatted(
                                audiences(values, sight),
                                values.addAll(stems),
                                values.add(concern.receivedAt().minus(WINDOW)),
                                values.add(concern.receivedAt().plus(WINDOW)),
                                values.add(concern.id().value()),
                                FEWEST,
                                MOST);
        return found(values.query(em, sql));
    }

    /** Which of these stems stand in some concerns. */
    Map<ConcernId, List<String>> in(Collection<ConcernId> concerns, Collection<String> stems, Sight sight) {
        var values = new QueueValues();
        var sql =
                """
                select w.concern_id as id, group_concat(distinct w.word) as words from concern_word w
                where w.concern_id in %s and w.audience in %s and w.word in %s group by w.concern_id
                """
                        .formatted(
                                values.addAll(
                                        concerns.stream().map(ConcernId::value).toList()),
                                audiences(values, sight),
                                values.addAll(stems));
        return found(values.query(em, sql));
    }

    private static String audiences(QueueValues values, Sight sight) {
        return values.addAll(sight.audiences().stream().map(Audience::code).toList());
    }

    private static Map<ConcernId, List<String>> found(NativeQuery<Tuple> query) {
        query.addScalar("id", UUID.class).addScalar("words", String.class);
        var found = new LinkedHashMap<ConcernId, List<String>>();
        for (var row : query.getResultList()) {
            found.put(
                    new ConcernId(row.get("id", UUID.class)),
                    Arrays.stream(row.get("words", String.class).split(",")).toList());
        }
        return found;
    }
}

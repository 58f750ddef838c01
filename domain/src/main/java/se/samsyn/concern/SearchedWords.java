package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.platform.Audience;
import se.samsyn.platform.Sight;

/**
 * What a search is for.
 *
 * @param rarestFirst stems, all of which stand in what is found; empty where nothing is searched for
 * @param none whether nothing can be found
 * @param common whether even the rarest stands in more reports than are looked through
 */
record SearchedWords(List<String> rarestFirst, boolean none, boolean common) {

    /** Nothing is searched for. */
    static final SearchedWords ANY = new SearchedWords(List.of(), false, false);

    private static final SearchedWords NONE = new SearchedWords(List.of(), true, false);

    /** How many reports with the rarest word are looked through, for each audience. */
    static final int LOOKED_THROUGH = 1_000;

    /** More make a search no narrower. */
    private static final int WORDS_MAX = 5;

    /** In how many reports a word stands; one more than are looked through is enough to know. */
    private record Counted(String word, int reports) {}

    static SearchedWords of(EntityManager em, Collection<String> stems, Sight sight) {
        var words = stems.stream().limit(WORDS_MAX).toList();
        if (words.isEmpty()) {
            return NONE;
        }
        var audiences = sight.audiences().stream().map(Audience::code).toList();
        var values = new QueueValues();
        var counts = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            counts.add(
                    """
                    (select count(*) from (select 1 from concern_word v where v.audience in %s and v.word = %s
                     limit %d) t%d) as n%d"""
                            .formatted(values.addAll(audiences), values.add(words.get(i)), LOOKED_THROUGH + 1, i, i));
        }
        var query = values.query(em, "select " + String.join(", ", counts));
        for (int i = 0; i < words.size(); i++) {
            query.addScalar("n" + i, Integer.class);
        }
        var found = query.getSingleResult();
        var rarestFirst = IntStream.range(0, words.size())
                .mapToObj(i -> new Counted(words.get(i), found.get(i, Integer.class)))
                .sorted(Comparator.comparingInt(Counted::reports))
                .toList();
        int least = rarestFirst.get(0).reports;
        return least == 0
                ? NONE
                : new SearchedWords(rarestFirst.stream().map(Counted::word).toList(), false, least > LOOKED_THROUGH);
    }
}

package se.samsyn.concern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts words to what their inflections share: who searches for "lampa" finds "lamporna". Words like "och" are left out.
 */
final class Stems {

    /** What is kept of a word, in characters. */
    static final int LENGTH_MAX = 40;

    private static final Analyzer SWEDISH = new SwedishAnalyzer();

    private Stems() {}

    /** In the order of the text; letters and digits only, small. */
    static Set<String> of(String text) {
        return written(text).keySet();
    }

    /** The same, each with the first word that it was cut from, as it is written there. */
    static Map<String, String> written(String text) {
        var stems = new LinkedHashMap<String, String>();
        try (var tokens = SWEDISH.tokenStream("text", text)) {
            var token = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var stem = withoutArticle(token.toString());
                if (stem.codePoints().allMatch(Character::isLetterOrDigit)) {
                    stems.putIfAbsent(
                            stem.substring(0, Math.min(stem.length(), LENGTH_MAX)),
                            text.substring(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }

    /**
     * "Torget" is "torg" and "gatan" is "gata", which the analyzer leaves; "staketet" loses what "staket" loses too.
     */
    private static String withoutArticle(String word) {
        var rest = word;
        while ((rest.endsWith("et") || rest.endsWith("an")) && rest.length() > 4) {
            rest = rest.substring(0, rest.length() - 2);
        }
        return rest;
    }
}

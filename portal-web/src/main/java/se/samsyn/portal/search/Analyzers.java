package se.samsyn.portal.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import se.samsyn.web.route.Language;

/** How each language's words are cut to what their inflections share. */
final class Analyzers {

    private Analyzers() {}

    /** Polish and Ukrainian have no small stemmer: there, beginnings of words and slips of one letter must do. */
    static Analyzer of(Language language) {
        return switch (language) {
            case SWEDISH, EASY_SWEDISH -> new SwedishAnalyzer();
            case ENGLISH -> new EnglishAnalyzer();
            case ARABIC -> new ArabicAnalyzer();
            case DANISH -> new DanishAnalyzer();
            case FINNISH -> new FinnishAnalyzer();
            case POLISH, UKRAINIAN -> new StandardAnalyzer();
        };
    }
}

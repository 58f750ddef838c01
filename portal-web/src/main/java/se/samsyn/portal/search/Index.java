package se.samsyn.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.samsyn.web.route.Language;

/**
 * An index in memory of some documents, as they are now; a later state is another index. A word is found by its stem,
 * by its beginning, within a compound ({@code belysning} in {@code vägbelysning}), and in spite of one slip of the pen.
 */
final class Index {

    /** A word shorter than this is not guessed at: too much is like it. */
    private static final int GUESSED = 4;

    private static final int WORDS_MAX = 8;

    private final List<Document> documents;
    private final IndexSearcher searcher;
    private final Analyzer own;
    private final Analyzer swedish = Analyzers.of(Language.SWEDISH);

    /** @param language of those documents that are translated */
    Index(Language language, Collection<Document> documents) {
        this.documents = List.copyOf(documents);
        this.own = Analyzers.of(language);
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(written()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ByteBuffersDirectory written() throws IOException {
        var directory = new ByteBuffersDirectory();
        for (var translated : List.of(true, false)) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(translated ? own : swedish))) {
                for (int i = 0; i < documents.size(); i++) {
                    var document = documents.get(i);
                    if (document.isTranslated() == translated) {
                        writer.addDocument(fields(i, document));
                    }
                }
            }
        }
        return directory;
    }

    private List<Field> fields(int at, Document document) {
        var fields = new ArrayList<Field>();
        fields.add(new StoredField("at", at));
        fields.add(new TextField("title", document.title(), Field.Store.NO));
        fields.add(new TextField("body", document.lead() + "\n" + document.words(), Field.Store.NO));
        if (!document.original().isEmpty()) {
            fields.add(new TextField("body", swedish.tokenStream("body", document.original())));
        }
        return fields;
    }

    /**
     * Those with all the words, or, when there are none, those with some of them.
     *
     * @param limit at most so many
     */
    Found search(String words, int limit) {
        var all = found(words, Occur.MUST, limit);
        return all.isEmpty() ? new Found(found(words, Occur.SHOULD, limit), false) : new Found(all, true);
    }

    private List<Document> found(String words, Occur each, int limit) {
        var query = new BooleanQuery.Builder();
        for (var analyzer : List.of(own, swedish)) {
            var terms = terms(analyzer, words);
            if (!terms.isEmpty()) {
                var together = new BooleanQuery.Builder();
                terms.forEach(term -> together.add(anywhere(term), each));
                query.add(together.build(), Occur.SHOULD);
            }
        }
        try {
            var hits = searcher.search(query.build(), limit).scoreDocs;
            var found = new ArrayList<Document>();
            for (var hit : hits) {
                var at =
                        searcher.storedFields().document(hit.doc).getField("at").numericValue();
                found.add(documents.get(at.intValue()));
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query anywhere(String term) {
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(new TermQuery(new Term("title", term)), 4));
        ways.add(new BoostQuery(new TermQuery(new Term("body", term)), 2));
        ways.add(new BoostQuery(new PrefixQuery(new Term("title", term)), 2));
        ways.add(new PrefixQuery(new Term("body", term)));
        if (term.length() >= GUESSED) {
            for (var field : List.of("title", "body")) {
                ways.add(new BoostQuery(new WildcardQuery(new Term(field, "*" + term + "*")), 0.5f));
                ways.add(new BoostQuery(new FuzzyQuery(new Term(field, term), 1, 1), 0.25f));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** Only letters and digits come out of an analyzer, so no sign that a person types is one of the query's. */
    private static Set<String> terms(Analyzer analyzer, String words) {
        var terms = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("body", words)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < WORDS_MAX) {
                terms.add(term.toString());
            }
            return terms;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

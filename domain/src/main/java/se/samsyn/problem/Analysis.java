package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Why the problem is there, as it is understood now (S-11, S-58, S-63): answers, the triangle, the chain of events. The
 * causes are roots of their own. How it read before is kept as revisions.
 *
 * <p>Each {@link AnalysisPart} has an edition: whoever writes one part does not stand in the way of who writes another.
 * Nothing has to be told; {@link AnalysisCheck} says what is missing.
 */
@Entity
@Table(name = "problem_analysis")
class Analysis {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
    private ProblemId id;

    @Version
    private long version;

    @Embedded
    private @Nullable Triangle triangle;

    @ElementCollection
    @CollectionTable(name = "problem_analysis_answer", joinColumns = @JoinColumn(name = "problem_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "question", length = 20)
    private Map<AnalysisQuestion, Answer> answers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "problem_analysis_link", joinColumns = @JoinColumn(name = "problem_id"))
    @OrderColumn(name = "seq")
    private List<ChainLink> chain = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "problem_analysis_part", joinColumns = @JoinColumn(name = "problem_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "part", length = 20)
    @Column(name = "edition", nullable = false)
    private Map<AnalysisPart, Long> editions = new HashMap<>();

    /** For Hibernate only. */
    protected Analysis() {}

    static Analysis of(ProblemId id) {
        var analysis = new Analysis();
        analysis.id = id;
        return analysis;
    }

    ProblemId id() {
        return id;
    }

    Triangle triangle() {
        return triangle == null ? Triangle.UNJUDGED : triangle;
    }

    /** Those that have been given. */
    Map<AnalysisQuestion, Answer> answers() {
        return answers.isEmpty() ? Map.of() : new EnumMap<>(answers);
    }

    /** From the first link to the problem itself; empty while nobody has drawn it. */
    List<ChainLink> chain() {
        return List.copyOf(chain);
    }

    /** How many times a part has been written. */
    long edition(AnalysisPart part) {
        return Objects.requireNonNullElse(editions.get(part), 0L);
    }

    /**
     * Answers the questions of a part; those not in the map are open again.
     *
     * @param read the edition of the part that the writer had before them
     * @throws Refusal.Stale if somebody else has written the part since
     * @throws RuleBroken if an answer is too long or holds a personnummer
     */
    void answer(AnalysisPart part, Map<AnalysisQuestion, Answer> said, long read) {
        next(part, read);
        for (var question : AnalysisQuestion.of(part)) {
            var answer = said.get(question);
            if (answer == null || answer.words().isBlank()) {
                answers.remove(question);
            } else {
                answers.put(question, answer.tidy(question));
            }
        }
    }

    /**
     * Judges the sides of the triangle.
     *
     * @throws Refusal.Stale if somebody else has judged since
     */
    void draw(Triangle judged, long read) {
        next(AnalysisPart.TRIANGLE, read);
        triangle = judged.tidy();
    }

    /**
     * Tells the chain of events.
     *
     * @throws Refusal.Stale if somebody else has told it since
     * @throws RuleBroken if it has links, but fewer than three or more than eight
     */
    void chain(List<ChainLink> links, long read) {
        next(AnalysisPart.CHAIN, read);
        if (!links.isEmpty() && (links.size() < ChainLink.FEWEST || links.size() > ChainLink.MOST)) {
            throw new RuleBroken(AnalysisRule.CHAIN_LENGTH, ChainLink.FEWEST, ChainLink.MOST);
        }
        var told = links.stream().map(ChainLink::tidy).toList();
        chain.clear();
        chain.addAll(told);
    }

    private void next(AnalysisPart part, long read) {
        long now = edition(part);
        if (read != now) {
            throw new Refusal.Stale();
        }
        editions.put(part, now + 1);
    }
}

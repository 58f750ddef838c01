package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.ResponseQueries;
import se.samsyn.measure.ResponseQueries.CandidateRow;
import se.samsyn.problem.ProblemId;

/** What people in the story have read before they act. */
@ApplicationScoped
class DemoVersions {

    @Inject
    MeasureQueries measures;

    @Inject
    ResponseQueries response;

    long measure(MeasureId id) {
        return measures.row(id).orElseThrow().version();
    }

    /** The candidate with these words. */
    CandidateRow candidate(ProblemId problem, String words) {
        return response.candidates(problem).stream()
                .filter(row -> row.idea().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** The link of the chain of events, with these words, that a measure can break. */
    UUID link(MeasureId measure, String words) {
        return response.aim(measure).links().stream()
                .filter(link -> link.words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

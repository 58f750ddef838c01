package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/** What is written apart is versioned apart, and how it read can be read again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalysisTest {

    private final Analysis analysis = Analysis.of(ProblemId.next());

    @Test
    void an_answer_keeps_what_its_question_asks_for() {
        analysis.answer(
                AnalysisPart.KNOWLEDGE,
                Map.of(
                        AnalysisQuestion.TRIED, new Answer("  Skyltar. ", " ", Strength.WEAK),
                        AnalysisQuestion.GAPS, new Answer("Hur många.", "Ingen", Strength.STRONG),
                        AnalysisQuestion.RESEARCH, new Answer(" ", "Brå", Strength.STRONG),
                        AnalysisQuestion.TIME, new Answer("Hör till en annan del.", null, null)),
                0);

        assertThat(analysis.answers())
                .isEqualTo(Map.of(
                        AnalysisQuestion.TRIED, new Answer("Skyltar.", null, Strength.WEAK),
                        AnalysisQuestion.GAPS, new Answer("Hur många.", null, null)));
        analysis.answer(AnalysisPart.KNOWLEDGE, Map.of(), 1);
        assertThat(analysis.answers()).as("open again").isEmpty();
    }

    @Test
    void a_conclusion_fits_where_it_is_to_be_published() {
        var question = AnalysisQuestion.CONCLUSION;
        var fits = new Answer("a".repeat(AnalysisQuestion.CONCLUSION_MAX), null, null);
        var tooLong = new Answer("a".repeat(AnalysisQuestion.CONCLUSION_MAX + 1), null, null);

        analysis.answer(AnalysisPart.CONCLUSION, Map.of(question, fits), 0);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> analysis.answer(AnalysisPart.CONCLUSION, Map.of(question, tooLong), 1));
        assertThat(analysis.answers()).containsEntry(question, fits);
    }

    @Test
    void each_part_has_an_edition_of_its_own() {
        analysis.draw(Triangle.UNJUDGED, 0);
        analysis.chain(List.of(), 0);
        analysis.draw(Triangle.UNJUDGED, 1);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> analysis.draw(Triangle.UNJUDGED, 1));
        assertThat(analysis.edition(AnalysisPart.TRIANGLE)).isEqualTo(2);
        assertThat(analysis.edition(AnalysisPart.CHAIN)).isEqualTo(1);
        assertThat(analysis.edition(AnalysisPart.PATTERNS)).isZero();
    }

    @Test
    void how_it_read_is_read_again_line_by_line_whatever_stood_in_it() {
        analysis.answer(
                AnalysisPart.PATTERNS,
                Map.of(AnalysisQuestion.TIME, new Answer("Fredag.\n\nside.DOER: lördag.", "Brå: 2018", Strength.WEAK)),
                0);
        analysis.draw(
                new Triangle(Presence.THERE, null, null, null, Presence.MISSING, null, null, "Ingen känd.", null), 0);
        analysis.chain(List.of(ChainLink.of("Mörkt"), ChainLink.of("Tomt"), ChainLink.of("Otryggt")), 0);

        assertThat(AnalysisText.lines(AnalysisText.of(analysis, List.of())))
                .isEqualTo(Map.of(
                        "answer.TIME", "Fredag.\n\nside.DOER: lördag.",
                        "source.TIME", "Brå: 2018",
                        "strength.TIME", "WEAK",
                        "side.DOER", "THERE",
                        "side.GUARDIAN", "MISSING",
                        "reason.EXPOSED", "Ingen känd.",
                        "chain", "1. Mörkt\n2. Tomt\n3. Otryggt"));
    }

    @Test
    void so_is_a_definition_with_answers_left_out_and_answers_of_several_lines() {
        var definition = new Definition(
                "Mopeder körs.\n\nplacering: okänd", null, "Kvällar", null, null, null, null, null, null, "Tristess");

        assertThat(Definition.lines(definition.asText()))
                .isEqualTo(Map.of(
                        "behaviour", "Mopeder körs.\n\nplacering: okänd", "pattern", "Kvällar", "behind", "Tristess"));
        assertThat(Definition.lines(Definition.EMPTY.asText())).isEmpty();
    }
}

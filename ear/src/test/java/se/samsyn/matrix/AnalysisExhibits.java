package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.samsyn.kernel.Visibility;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.AnalysisQuestion;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.Answer;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.ChainLink;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.Strength;
import se.samsyn.problem.Triangle;
import se.samsyn.problem.VersionQueries;
import se.samsyn.problem.Versioned;

/** The second step of a problem: why it is there, what is said of that, and how it read before. */
@ApplicationScoped
class AnalysisExhibits implements Exhibits {

    private static final CauseWording CAUSE = CauseWording.of("Rak väg", Perspective.SITUATION, Strength.WEAK);

    @Override
    public void hang(Hall hall) {
        hall.feature("Analys av ett problem")
                .of(AnalysisQueries.class)
                .see(
                        "Läsa den",
                        (analyses, it) -> !analyses.view(it.problem()).causes().isEmpty())
                .act("Läsa händelsekedjan", (analyses, it) -> analyses.chain(it.problem()));
        hall.of(VersionQueries.class)
                .see("Läsa hur den har sett ut", (versions, it) -> !versions.all(it.problem(), Versioned.ANALYSIS)
                        .isEmpty());
        hall.of(AnalysisWriting.class)
                .act(
                        "Svara på en fråga",
                        (writing, it) -> writing.answer(
                                it.problem(),
                                AnalysisPart.KNOWLEDGE,
                                Map.of(AnalysisQuestion.GAPS, new Answer("Hur många.", null, null)),
                                0))
                .act("Bedöma triangeln", (writing, it) -> writing.draw(it.problem(), Triangle.UNJUDGED, 0))
                .act(
                        "Skriva händelsekedjan",
                        (writing, it) -> writing.chain(
                                it.problem(),
                                List.of(ChainLink.of("Mörkt"), ChainLink.of("Tomt"), ChainLink.of("Otryggt")),
                                0))
                .act("Ange en orsak", (writing, it) -> writing.name(it.problem(), CAUSE))
                .act("Ändra en orsak", (writing, it) -> writing.reword(it.problem(), it.cause(), CAUSE, 0))
                .act(
                        "Lämna en synpunkt",
                        (writing, it) -> writing.comment(it.problem(), "Stämmer med det vi ser.", Visibility.BOTH));
    }
}

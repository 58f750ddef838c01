package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import se.samsyn.assessment.AreaCounts;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.AssessmentQueries;
import se.samsyn.assessment.CarriedOut;
import se.samsyn.assessment.Course;
import se.samsyn.assessment.EffectPublishing;
import se.samsyn.assessment.FigureSource;
import se.samsyn.assessment.FindingText;
import se.samsyn.assessment.Lasting;
import se.samsyn.assessment.Months;
import se.samsyn.assessment.ProcessAnswers;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.assessment.StudyFigures;
import se.samsyn.assessment.StudyPart;

/** How problems are followed up. */
@ApplicationScoped
class AssessmentExhibits implements Exhibits {

    private static final ProcessAnswers ANSWERS =
            new ProcessAnswers(CarriedOut.AS_PLANNED, "Alla lampor.", null, null, null, null);

    private static final StudyFigures FIGURES = new StudyFigures(
            "Skador",
            FigureSource.OPERATIONS,
            "Felanmälan",
            new Months(YearMonth.parse("2025-02"), YearMonth.parse("2025-07")),
            new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-07")),
            Map.of(StudyPart.TREATED, new AreaCounts(null, "Bron", 24, 11)),
            null);

    @Override
    public void hang(Hall hall) {
        hall.feature("Uppföljning");
        hall.of(AssessmentQueries.class)
                .act("Läsa vad som är uppföljt", (assessments, it) -> assessments.of(it.problem()))
                .see("Se att en uppföljning i efterhand är att göra", (assessments, it) -> {
                    var number = it.ended();
                    return assessments.due(Pieces.LONG_AGO.plusYears(1), 200).stream()
                            .anyMatch(due -> due.number().equals(number));
                });
        hall.of(Assessing.class)
                .act(
                        "Följa upp genomförandet",
                        (assessing, it) -> assessing.noteProcess(it.carriedOut(), it.measure(), ANSWERS))
                .act("Lägga till siffror före och efter", (assessing, it) -> assessing.study(it.carriedOut(), FIGURES))
                .act(
                        "Dra slutsats och besluta",
                        (assessing, it) -> assessing.conclude(
                                it.carriedOut(), null, "Som planerat.", "Oklart.", Course.CONTINUE, "Vi väntar."))
                .act("Följa upp i efterhand", (assessing, it) -> {
                    it.ended();
                    assessing.followUp(it.problem(), Lasting.LASTS, "Det är ljust än.");
                });
        forResidents(hall);
    }

    private static void forResidents(Hall hall) {
        var text = new FindingText("Skador", "Det är oklart.");
        hall.of(EffectPublishing.class)
                .act(
                        "Skriva för invånarna om effekten",
                        (publishing, it) -> publishing.write(it.carriedOut(), null, text))
                .act("Ändra det", (publishing, it) -> publishing.reword(it.finding("version = 0"), 0, text))
                .act("Godkänna det", (publishing, it) -> publishing.approve(it.finding("version = 0"), 1))
                .act("Publicera det", (publishing, it) -> publishing.publish(it.approvedFinding(), 0))
                .act("Avpublicera det", (publishing, it) -> publishing.withdraw(it.publicFinding(), 0, "Fel."));
        hall.of(PublicFindingQueries.class)
                .see("Läsa det på väg till invånarna", (findings, it) -> {
                    it.finding("version = 0");
                    return !findings.of(it.problem()).isEmpty();
                })
                .see("Läsa det vid en publicerad åtgärd", (findings, it) -> {
                    it.publicMeasure();
                    it.publicFinding();
                    return !findings.ofMeasure(it.slug()).isEmpty();
                })
                .see("Läsa det som inte är publicerat vid en publicerad åtgärd", (findings, it) -> {
                    it.publicMeasure();
                    it.finding("version = 0");
                    return !findings.ofMeasure(it.slug()).isEmpty();
                })
                .see("Läsa det när man följer sin rapport", (findings, it) -> {
                    it.publicFinding();
                    it.linked();
                    return !findings.cameOf(it.concern()).isEmpty();
                });
    }
}

package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.AssessmentRule;
import se.samsyn.assessment.Months;
import se.samsyn.concern.ReportCountQueries;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.place.AreaQueries;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemQueries.EvidenceRow;
import se.samsyn.web.words.Texts;

/**
 * Figures for a study out of our own reports: those of the kinds that the problem rests on, that came from its places.
 * A proposal: whoever fills in the form sees and changes them before they are kept.
 */
@RequestScoped
class ReportFigures {

    @Inject
    ReportCountQueries counts;

    @Inject
    AreaQueries areas;

    @Inject
    Texts texts;

    /**
     * Fills in what is counted in each place that is drawn or known.
     *
     * @return what was counted, in words
     * @throws RuleBroken if it is not said where or when, or the problem rests on no report that the actor sees
     */
    String fill(
            ProblemQueries.View problem,
            Collection<PlaceFields> places,
            @Nullable Months before,
            @Nullable Months after) {
        var known = areas.outlines(places.stream()
                .map(PlaceFields::getArea)
                .filter(Objects::nonNull)
                .toList());
        var located =
                places.stream().filter(place -> place.outline(known) != null).toList();
        var categories = counts.categories(problem.evidence().stream()
                .map(EvidenceRow::concern)
                .filter(Objects::nonNull)
                .toList());
        if (located.isEmpty() || before == null || after == null || categories.isEmpty()) {
            throw new RuleBroken(AssessmentRule.NOTHING_TO_COUNT);
        }
        for (var place : located) {
            var outline = Objects.requireNonNull(place.outline(known));
            place.take(
                    counts.within(outline, categories, before.from(), before.to()),
                    counts.within(outline, categories, after.from(), after.to()));
        }
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO,
                                texts.fill("ettproblem.message.fetched", located.size()),
                                null));
        return texts.fill("ettproblem.label.fetched", words(categories));
    }

    private String words(Set<String> categories) {
        return categories.stream()
                .map(category -> texts.fill("Category." + category))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

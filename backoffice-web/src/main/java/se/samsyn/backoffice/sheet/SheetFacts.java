package se.samsyn.backoffice.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.web.Site;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/** Where a problem stands and who leads the work: by role, since paper goes from hand to hand. */
@RequestScoped
class SheetFacts {

    @Inject
    FocusAreaQueries focusAreas;

    @Inject
    MemberQueries members;

    @Inject
    Texts texts;

    @Inject
    When when;

    @Inject
    Site site;

    List<Map.Entry<String, String>> of(ProblemQueries.View problem) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        if (site.isDemo()) {
            facts.add(Map.entry(texts.fill("blad.label.note"), texts.fill("office.message.demo")));
        }
        facts.add(fact(
                "focus",
                focusAreas.named(problem.focusAreas()).stream()
                        .map(AgreementQueries.Focus::name)
                        .collect(Collectors.joining(", "))));
        facts.add(fact(
                "phase",
                texts.fill("blad.value.phase", problem.phase(), problem.cycle(), when.date(problem.phaseSince()))));
        var raised = problem.history().get(problem.history().size() - 1);
        facts.add(fact("raised", when.date(raised.at())));
        facts.add(fact(
                "leads",
                texts.fill(
                        "blad.value.leads",
                        Party.MUNICIPALITY,
                        roles(problem.municipalityLead()),
                        Party.POLICE,
                        roles(problem.policeLead()))));
        return facts;
    }

    private Map.Entry<String, String> fact(String name, String value) {
        return Map.entry(texts.fill("blad.label." + name), value);
    }

    private String roles(@Nullable MemberId lead) {
        return lead == null ? texts.fill("blad.label.nobody") : String.join(", ", members.roles(lead));
    }
}

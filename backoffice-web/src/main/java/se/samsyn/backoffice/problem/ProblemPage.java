package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Rule;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.Phase;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemQueries;

/**
 * Backs {@code ettproblem.xhtml}: one problem with everything that is known of it. The forms have beans of their own.
 */
@Named
@ViewScoped
public class ProblemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    FocusAreaQueries focusAreaQueries;

    private @Nullable String number;
    private ProblemQueries.@Nullable View problem;
    private MemberNames names = MemberNames.NONE;
    private String focusAreas = "";

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(String.valueOf(number));
        problem = view;
        names = members.names(actors(view));
        focusAreas = focusAreaQueries.named(view.focusAreas()).stream()
                .map(AgreementQueries.Focus::name)
                .collect(Collectors.joining(", "));
    }

    private static Stream<@Nullable UUID> actors(ProblemQueries.View view) {
        var acted = Stream.concat(
                view.history().stream().map(entry -> entry.by()),
                Stream.ofNullable(view.worded()).map(ProblemQueries.Wording::by));
        var leads = Stream.of(view.municipalityLead(), view.policeLead());
        return Stream.concat(acted.map(Actor::member), leads.map(lead -> lead == null ? null : lead.value()));
    }

    /** The name of somebody who acted; the system and residents have none. */
    public String name(@Nullable Actor actor) {
        return names.of(actor);
    }

    /** The name of who leads the work for a party; empty while nobody does. */
    public String leads(@Nullable MemberId lead) {
        return lead == null ? "" : names.of(lead.value());
    }

    /** The four phases of the circle, in the order of work. */
    public List<Phase> getPhases() {
        return List.of(Phase.SCANNING, Phase.ANALYSIS, Phase.RESPONSE, Phase.ASSESSMENT);
    }

    /** What a phase, by its name, has not yet yielded. */
    public List<Rule> missing(String phase) {
        return List.copyOf(Objects.requireNonNull(getProblem().readiness().get(Phase.valueOf(phase)))
                .missing());
    }

    /** The names of its focus areas. */
    public String getFocusAreas() {
        return focusAreas;
    }

    /** Who worded it anew or took it a step last. */
    public @Nullable LastChange getLastChange() {
        var worded = Stream.ofNullable(getProblem().worded())
                .map(wording -> new LastChange(name(wording.by()), wording.at()));
        var moved = getProblem().history().stream().map(entry -> new LastChange(name(entry.by()), entry.at()));
        return Stream.concat(worded, moved)
                .max(Comparator.comparing(LastChange::at))
                .orElse(null);
    }

    ProblemId id() {
        return getProblem().id();
    }

    String again(String done) {
        return "ettproblem?number=" + getProblem().number() + "&klart=" + done + "&faces-redirect=true";
    }

    public ProblemQueries.View getProblem() {
        return Objects.requireNonNull(problem);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}

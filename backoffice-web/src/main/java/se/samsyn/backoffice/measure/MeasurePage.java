package se.samsyn.backoffice.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.LastChange;
import se.samsyn.kernel.Actor;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.problem.ProblemQueries;

/** Backs {@code atgard.xhtml}: one measure, from its outline to what residents read. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureQueries queries;

    @Inject
    CurrentActor current;

    @Inject
    ProblemQueries problems;

    @Inject
    MemberQueries members;

    @Inject
    OutlineForm outline;

    private @Nullable String number;
    private MeasureQueries.@Nullable View measure;
    private ProblemQueries.@Nullable View problem;
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(String.valueOf(number));
        measure = view;
        problem = current.may(Permission.READ_PROBLEMS)
                ? problems.row(view.problem())
                        .map(row -> problems.view(row.number()))
                        .orElse(null)
                : null;
        names = members.names(view.history().stream().map(entry -> entry.by().member()));
        outline.fill(view.outline());
    }

    /** The name of somebody who acted; the system has none. */
    public String name(@Nullable Actor actor) {
        return names.of(actor);
    }

    /** Who did something with it last. */
    public @Nullable LastChange getLastChange() {
        return getMeasure().history().stream()
                .findFirst()
                .map(entry -> new LastChange(name(entry.by()), entry.at()))
                .orElse(null);
    }

    String again(String done) {
        return "atgard?number=" + getMeasure().number() + "&klart=" + done + "&faces-redirect=true";
    }

    /** As it was when the page was drawn; what is done here is done to that. */
    public MeasureQueries.View getMeasure() {
        return Objects.requireNonNull(measure);
    }

    /** The problem it is against; null when I may not see it. */
    public ProblemQueries.@Nullable View getProblem() {
        return problem;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}

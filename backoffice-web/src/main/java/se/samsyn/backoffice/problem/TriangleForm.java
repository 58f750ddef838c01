package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.Presence;
import se.samsyn.problem.Triangle;
import se.samsyn.problem.TriangleSide;
import se.samsyn.web.words.Texts;

/** The problem analysis triangle, drawn and as a table in which each side is judged. */
@Named
@ViewScoped
public class TriangleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    AnalysisPage analysis;

    @Inject
    AnalysisWriting writing;

    @Inject
    StaffDrafting drafts;

    @Inject
    Texts texts;

    /** By their names: a menu in a map knows no type to convert to. */
    private final Map<TriangleSide, @Nullable String> presences = new EnumMap<>(TriangleSide.class);

    private final Map<Perspective, @Nullable String> reasons = new EnumMap<>(Perspective.class);
    private long read;

    /** {@code f:viewAction}, after the analysis has loaded. */
    public void load() {
        var view = analysis.getAnalysis();
        read = Objects.requireNonNull(view.editions().get(AnalysisPart.TRIANGLE));
        for (var side : TriangleSide.values()) {
            var presence = view.triangle().of(side);
            presences.put(side, presence == null ? null : presence.name());
        }
        for (var side : Perspective.values()) {
            reasons.put(side, view.triangle().reason(side));
        }
    }

    public String save() {
        writing.draw(
                page.id(),
                new Triangle(
                        judged(TriangleSide.DOER),
                        judged(TriangleSide.EXPOSED),
                        judged(TriangleSide.PLACE),
                        judged(TriangleSide.HANDLER),
                        judged(TriangleSide.GUARDIAN),
                        judged(TriangleSide.MANAGER),
                        reasons.get(Perspective.DOER),
                        reasons.get(Perspective.EXPOSED),
                        reasons.get(Perspective.SITUATION)),
                read);
        drafts.drop(Subject.of(page.id()), "triangle");
        return analysis.again("triangle");
    }

    private @Nullable Presence judged(TriangleSide side) {
        var name = presences.get(side);
        return name == null ? null : Presence.valueOf(name);
    }

    /** What a side, by its name, looks like in the drawing. */
    public String look(String side) {
        var presence = kept(TriangleSide.valueOf(side));
        return presence == null ? "is-open" : "is-" + presence;
    }

    /** What stands along a side, by its name. */
    public String said(String side) {
        return said(TriangleSide.valueOf(side));
    }

    private String said(TriangleSide side) {
        var presence = kept(side);
        return texts.of(side) + (presence == null ? "" : ": " + texts.of(presence));
    }

    private @Nullable Presence kept(TriangleSide side) {
        return analysis.getAnalysis().triangle().of(side);
    }

    /** The drawing in words. */
    public String getWords() {
        return Arrays.stream(TriangleSide.values()).map(this::said).collect(Collectors.joining(". "));
    }

    public TriangleSide[] getSides() {
        return TriangleSide.values();
    }

    public Presence[] getChoices() {
        return Presence.values();
    }

    public Perspective[] getPerspectives() {
        return Perspective.values();
    }

    public Map<TriangleSide, @Nullable String> getPresences() {
        return presences;
    }

    public Map<Perspective, @Nullable String> getReasons() {
        return reasons;
    }
}

package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.problem.AnalysisQueries;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.Influence;
import se.samsyn.problem.Nearness;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.SourceKind;
import se.samsyn.problem.Strength;

/** The form of one cause: a new one, or the one that the address names. */
@Named
@ViewScoped
public class CauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    AnalysisPage analysis;

    @Inject
    AnalysisWriting writing;

    private @Nullable String id;
    private long read;
    private @Nullable String statement;
    private @Nullable Perspective perspective;
    private Nearness nearness = Nearness.DIRECT;
    private @Nullable String behind;
    private @Nullable Strength strength;
    private List<String> sources = List.of();
    private int municipality;
    private int police;
    private int others;
    private @Nullable Integer priority;

    /**
     * {@code f:viewAction}, after the analysis has loaded.
     *
     * @throws NotFound if the address names no cause of this problem
     */
    public void load() {
        if (id == null) {
            return;
        }
        var cause = analysis.getAnalysis().causes().stream()
                .filter(row -> row.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(CauseId.class, String.valueOf(id)));
        var wording = cause.wording();
        read = cause.version();
        statement = wording.statement();
        perspective = wording.perspective();
        nearness = wording.nearness();
        behind = wording.behind() == null ? null : wording.behind().value().toString();
        strength = wording.strength();
        sources = wording.sources().stream().map(Enum::name).toList();
        municipality = wording.influence().municipality();
        police = wording.influence().police();
        others = wording.influence().others();
        priority = wording.priority();
    }

    public String save() {
        if (id == null) {
            writing.name(page.id(), wording());
            return analysis.again("cause");
        }
        writing.reword(page.id(), cause(id), wording(), read);
        return analysis.again("reword");
    }

    /** What nothing was typed for goes to the domain as nothing: it knows the sentence that says so. */
    private CauseWording wording() {
        return new CauseWording(
                Objects.requireNonNullElse(statement, ""),
                Objects.requireNonNull(perspective),
                nearness,
                behind == null ? null : cause(behind),
                Objects.requireNonNull(strength),
                sources.stream().map(SourceKind::valueOf).collect(Collectors.toSet()),
                new Influence(municipality, police, others),
                priority);
    }

    private static CauseId cause(String id) {
        return new CauseId(UUID.fromString(id));
    }

    /** The other causes, one of which it can lie behind. */
    public List<AnalysisQueries.CauseRow> getOthersOfProblem() {
        return analysis.getAnalysis().causes().stream()
                .filter(row -> !row.id().value().toString().equals(id))
                .toList();
    }

    /** The kinds of sources that the problem has, in their order. */
    public List<SourceKind> getKinds() {
        Set<SourceKind> there = analysis.getAnalysis().sources();
        return Arrays.stream(SourceKind.values()).filter(there::contains).toList();
    }

    public Perspective[] getPerspectives() {
        return Perspective.values();
    }

    public Nearness[] getNearnesses() {
        return Nearness.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    /** How much somebody can influence it, from not at all. */
    public List<Integer> getDegrees() {
        return List.of(0, 1, 2, Influence.MOST);
    }

    public List<Integer> getPriorities() {
        return List.of(1, 2, CauseWording.LAST_PRIORITY);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable Perspective getPerspective() {
        return perspective;
    }

    public void setPerspective(@Nullable Perspective perspective) {
        this.perspective = perspective;
    }

    public Nearness getNearness() {
        return nearness;
    }

    public void setNearness(Nearness nearness) {
        this.nearness = nearness;
    }

    public @Nullable String getBehind() {
        return behind;
    }

    public void setBehind(@Nullable String behind) {
        this.behind = behind;
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
    }

    public List<String> getSources() {
        return sources;
    }

    public void setSources(List<String> sources) {
        this.sources = List.copyOf(sources);
    }

    public int getMunicipality() {
        return municipality;
    }

    public void setMunicipality(int municipality) {
        this.municipality = municipality;
    }

    public int getPolice() {
        return police;
    }

    public void setPolice(int police) {
        this.police = police;
    }

    public int getOthers() {
        return others;
    }

    public void setOthers(int others) {
        this.others = others;
    }

    public @Nullable Integer getPriority() {
        return priority;
    }

    public void setPriority(@Nullable Integer priority) {
        this.priority = priority;
    }
}

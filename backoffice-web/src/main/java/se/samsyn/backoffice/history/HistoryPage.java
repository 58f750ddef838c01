package se.samsyn.backoffice.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.PhaseEntry;
import se.samsyn.problem.PhaseTime;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.VersionQueries;
import se.samsyn.problem.Versioned;

/**
 * Backs {@code historik.xhtml}: what happened to one problem, the latest first, all of it or only some kind or turn of
 * the cycle; and how long each phase took.
 */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    ProblemQueries queries;

    @Inject
    VersionQueries versions;

    @Inject
    HistoryGathering gathering;

    @Inject
    MemberQueries members;

    @Inject
    Clock clock;

    private @Nullable String number;
    private @Nullable HistoryKind kind;
    private @Nullable Integer cycle;
    private ProblemQueries.@Nullable View problem;
    private List<PhaseEntry> moves = List.of();
    private List<HistoryLine> lines = List.of();
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(String.valueOf(number));
        problem = view;
        var turned = new ArrayList<>(view.history());
        Collections.reverse(turned);
        moves = turned;
        var kept = new EnumMap<Versioned, List<VersionQueries.Version>>(Versioned.class);
        for (var what : Versioned.values()) {
            kept.put(what, versions.all(view.id(), what));
        }
        lines = gathering.of(view, kept).stream()
                .filter(line -> kind == null || line.kind() == kind)
                .filter(line -> cycle == null || cycleOf(line.at()) == cycle)
                .toList();
        names = members.names(lines.stream().map(line -> line.by().member()));
    }

    /** Which turn of the cycle a moment lay in. */
    private int cycleOf(Instant at) {
        return moves.stream()
                .filter(move -> !move.at().isAfter(at))
                .mapToInt(PhaseEntry::cycle)
                .reduce(1, (earlier, later) -> later);
    }

    public List<HistoryLine> getLines() {
        return lines;
    }

    public String name(Actor actor) {
        return names.of(actor);
    }

    /** Each stay in a phase, in its order. */
    public List<PhaseTime> getStays() {
        return PhaseTime.of(moves, clock.instant());
    }

    public PhaseChart getChart() {
        return PhaseChart.of(getStays());
    }

    public HistoryKind[] getKinds() {
        return HistoryKind.values();
    }

    /** The turns there have been. */
    public List<Integer> getCycles() {
        return IntStream.rangeClosed(1, getProblem().cycle()).boxed().toList();
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

    /** The kind that is shown; null for all. */
    public @Nullable HistoryKind getKind() {
        return kind;
    }

    /** The turn of the cycle that is shown; null for all. */
    public @Nullable Integer getCycle() {
        return cycle;
    }

    public @Nullable String getKindWished() {
        return kind == null ? null : kind.name();
    }

    /** What the address says; of a kind that there is not, all are shown. */
    public void setKindWished(@Nullable String wished) {
        kind = Stream.of(HistoryKind.values())
                .filter(each -> each.name().equals(wished))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getCycleWished() {
        return cycle == null ? null : cycle.toString();
    }

    /** What the address says; of what is no number, all are shown. */
    public void setCycleWished(@Nullable String wished) {
        cycle = wished != null && wished.matches("\\d{1,3}") ? Integer.valueOf(wished) : null;
    }
}

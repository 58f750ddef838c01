package se.samsyn.backoffice.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.Difference;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.problem.VersionQueries;
import se.samsyn.problem.VersionQueries.Version;
import se.samsyn.problem.Versioned;

/**
 * Backs {@code versioner.xhtml}: how the texts of a problem have read, and what one version changed of another. The
 * address says which: without words of its own it is a list.
 */
@Named
@RequestScoped
public class VersionsPage {

    /** A text that differs. */
    public record Change(String label, Difference texts) {}

    @Inject
    ProblemPage page;

    @Inject
    VersionQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    VersionWords words;

    private final Map<Versioned, List<Version>> versions = new EnumMap<>(Versioned.class);
    private MemberNames names = MemberNames.NONE;
    private @Nullable String what;
    private @Nullable String version;
    private @Nullable String against;
    private List<Change> changes = List.of();

    /**
     * {@code f:viewAction}, after the problem has loaded.
     *
     * @throws NotFound if the address names no version
     */
    public void load() {
        for (var each : Versioned.values()) {
            versions.put(each, queries.all(page.id(), each));
        }
        names = members.names(versions.values().stream()
                .flatMap(List::stream)
                .map(Version::by)
                .<@Nullable UUID>map(Actor::member));
        if (version != null) {
            changes = changes();
        }
    }

    private List<Change> changes() {
        var left = words.of(getChosen(), lines(getBefore()));
        var right = words.of(getChosen(), lines(getAfter()));
        var all = new LinkedHashSet<>(right.keySet());
        all.addAll(left.keySet());
        var found = new ArrayList<Change>();
        for (var name : all) {
            var old = left.get(name);
            var now = right.get(name);
            var oldText = old == null ? "" : old.text();
            var nowText = now == null ? "" : now.text();
            if (!oldText.equals(nowText)) {
                var label = Objects.requireNonNull(now == null ? old : now).label();
                found.add(new Change(label, Difference.between(oldText, nowText)));
            }
        }
        return List.copyOf(found);
    }

    /** What a version kept; nothing before the first. */
    private Map<String, String> lines(int wanted) {
        return wanted == 0 ? Map.of() : version(wanted).lines();
    }

    private Version version(int wanted) {
        return of(getChosen()).stream()
                .filter(kept -> kept.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound(Version.class, wanted));
    }

    /** Those of one kind, newest first. */
    public List<Version> of(Versioned wanted) {
        return Objects.requireNonNull(versions.get(wanted));
    }

    public Versioned[] getKinds() {
        return Versioned.values();
    }

    /** The name of who wrote. */
    public String name(Actor actor) {
        return names.of(actor);
    }

    /**
     * Of what a version was chosen.
     *
     * @throws NotFound if the address names nothing that has versions
     */
    public Versioned getChosen() {
        for (var each : Versioned.values()) {
            if (each.name().equals(what)) {
                return each;
            }
        }
        throw new NotFound(Versioned.class, String.valueOf(what));
    }

    /** Whether two are compared. */
    public boolean isComparing() {
        return version != null;
    }

    /** The later of the two. */
    public Version getLater() {
        return version(getAfter());
    }

    /**
     * The number of the version that the address asks for.
     *
     * @throws NotFound if that is no number
     */
    public int getAfter() {
        return number(version);
    }

    /** The number of the one it is compared with: the one before, unless the address asks for another. */
    public int getBefore() {
        return against == null ? getAfter() - 1 : number(against);
    }

    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(typed, ""));
        } catch (NumberFormatException e) {
            throw new NotFound(Version.class, String.valueOf(typed));
        }
    }

    /** Whether it is the earlier one of those compared; as long as none are, the one before the latest. */
    public boolean isBefore(Versioned kind, Version one) {
        return one.number() == (isChosen(kind) ? getBefore() : of(kind).get(0).number() - 1);
    }

    /** Whether it is the later one of those compared; as long as none are, the latest. */
    public boolean isAfter(Versioned kind, Version one) {
        return one.number() == (isChosen(kind) ? getAfter() : of(kind).get(0).number());
    }

    private boolean isChosen(Versioned kind) {
        return isComparing() && getChosen() == kind;
    }

    /** The texts that differ, in the order of the page. */
    public List<Change> getChanges() {
        return changes;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getAgainst() {
        return against;
    }

    public void setAgainst(@Nullable String against) {
        this.against = against;
    }
}

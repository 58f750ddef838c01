package se.samsyn.backoffice.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.Axes;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernQueue.Capped;
import se.samsyn.concern.Consent;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.Moderation;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.Route;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.SimilarQueries;
import se.samsyn.concern.Tile;
import se.samsyn.concern.TimeHint;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberQueries;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.Settings;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/** The words for what concerns name by codes, and what there is to choose from: {@code #{concernWords.…}}. */
@Named
@RequestScoped
public class ConcernWords {

    private static final int WORDS_SHOWN = 6;

    @Inject
    CategoryQueries categoryQueries;

    @Inject
    AreaQueries areaQueries;

    @Inject
    MemberQueries members;

    @Inject
    Texts texts;

    @Inject
    When when;

    private List<AreaQueries.Row> areas = List.of();
    private List<MemberQueries.UnitRow> units = List.of();
    private Map<Tile, List<CategoryQueries.Row>> categories = Map.of();

    @PostConstruct
    void load() {
        areas = areaQueries.statistical();
        units = members.units();
        categories = categoryQueries.all().stream()
                .collect(Collectors.groupingBy(CategoryQueries.Row::tile, TreeMap::new, Collectors.toList()));
    }

    /** Where it stands, in one word: what the reading says until it is done, then what the handling says. */
    public String state(Axes axes) {
        if (axes.locked()) {
            return texts.fill("office.label.locked");
        }
        return texts.of(
                axes.moderation().isAccepted() || axes.moderation() == Moderation.REJECTED
                        ? axes.moderation() == Moderation.REJECTED ? axes.moderation() : axes.handling()
                        : axes.moderation());
    }

    /** A number that was counted so far and no further. */
    public String count(Capped count) {
        return count.more() ? texts.fill("office.label.over", count.number()) : texts.number(count.number());
    }

    /** Who sees it: the municipality owns what residents tell, the police sees what is shared. */
    public Set<Party> parties(Visibility visibility) {
        return visibility == Visibility.BOTH || visibility == Visibility.PUBLIC
                ? EnumSet.allOf(Party.class)
                : EnumSet.of(Party.MUNICIPALITY);
    }

    /** The name of an area; empty for none. */
    public String area(@Nullable String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .map(AreaQueries.Row::name)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(code, ""));
    }

    /** The name of a unit; that of the coordination function for none. */
    public String unit(@Nullable String code) {
        // expressions of pages hand over nothing as no letters
        return code == null || code.isEmpty()
                ? texts.fill("office.label.coordination")
                : units.stream()
                        .filter(unit -> unit.code().equals(code))
                        .map(MemberQueries.UnitRow::name)
                        .findFirst()
                        .orElse(code);
    }

    /** Who works with a report: a unit, both parties, or the coordination function for none. */
    public String receiver(@Nullable String code) {
        return Route.BOTH.equals(code) ? texts.fill("office.label.both") : unit(code);
    }

    /** How far a party has come with taking it on. */
    public String acceptance(AcceptanceQueries.Row party) {
        var accepted = party.acceptedAt();
        var due = party.dueOn();
        if (accepted != null) {
            return texts.fill("rapport.label.takenOn", when.dateTime(accepted));
        }
        if (due == null) {
            return texts.fill("rapport.label.notAsked");
        }
        return texts.fill(party.escalated() ? "rapport.label.escalated" : "rapport.label.waiting", when.date(due));
    }

    /** What was said about when it is like that, in the order of the form. */
    public String times(TimeHint hint) {
        return Stream.<@Nullable Enum<?>>of(hint.timeOfDay(), hint.weekPart(), hint.season(), hint.howOften())
                .filter(Objects::nonNull)
                .map(texts::of)
                .collect(Collectors.joining(", "));
    }

    /** What speaks for another report telling of the same event as one that came then. */
    public String why(SimilarQueries.Suggestion other, Instant received) {
        var day = LocalDate.ofInstant(received, Settings.ZONE);
        var why = other.why();
        var metres = why.metres();
        return Stream.of(
                        metres == null ? "" : texts.fill("rapport.label.metres", metres),
                        why.days() == 0
                                ? texts.fill("rapport.label.sameDay")
                                : texts.fill(
                                        other.receivedOn().isBefore(day)
                                                ? "rapport.label.daysEarlier"
                                                : "rapport.label.daysLater",
                                        why.days()),
                        why.sameCategory()
                                ? texts.fill("rapport.label.sameCategory")
                                : why.sameTile() ? texts.fill("rapport.label.sameTile") : "",
                        why.words().isEmpty()
                                ? ""
                                : texts.fill(
                                        "rapport.label.sameWords",
                                        why.words().size(),
                                        why.words().stream().limit(WORDS_SHOWN).collect(Collectors.joining(", "))))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a line of the history says beside its event, after a colon; empty where that is nothing. */
    public String becoming(ConcernEntry entry) {
        var to = Objects.requireNonNullElse(entry.to(), "");
        var what =
                switch (entry.event()) {
                    case ROUTED, HANDED_OVER -> receiver(entry.to());
                    case ESCALATED -> texts.of(Party.valueOf(Objects.requireNonNullElse(entry.from(), "")));
                    case CATEGORY_CHANGED -> texts.fill("Category." + to);
                    case REJECTED -> texts.of(RejectReason.valueOf(to));
                    case SHARED -> shared(entry.from()) + texts.of(LegalGround.valueOf(to));
                    case SHARE_WITHDRAWN -> parts(SharePage.parts(entry.from()));
                    case REFERRED -> to;
                    case CONSENTED -> texts.of(Consent.valueOf(to));
                    case QUESTION_ASKED -> when.date(LocalDate.parse(to));
                    case PHOTO_CHECKED, PHOTO_BLACKENED, PHOTO_HIDDEN, PHOTO_ORIGINAL_READ ->
                        texts.fill("rapport.label.photo", to);
                    default -> "";
                };
        return what.isEmpty() ? "" : ": " + what;
    }

    /** Of the first reports that were shared, all that could be was. */
    private String shared(@Nullable String codes) {
        var parts = parts(SharePage.parts(codes));
        return parts.isEmpty() ? "" : parts + ". ";
    }

    /** Parts of a report, in their order, as one list. */
    public String parts(Collection<SharedPart> parts) {
        return parts.stream().map(texts::of).collect(Collectors.joining(", "));
    }

    public List<AreaQueries.Row> getAreas() {
        return areas;
    }

    public List<MemberQueries.UnitRow> getUnits() {
        return units;
    }

    /** Those that can own what residents tell. */
    public List<MemberQueries.UnitRow> getOwnUnits() {
        return units.stream().filter(unit -> unit.party() == Party.MUNICIPALITY).toList();
    }

    /** Tile after tile. */
    public List<CategoryQueries.Row> getAllCategories() {
        return categories.values().stream().flatMap(List::stream).toList();
    }

    /** By the tile under which residents find them. */
    public Map<Tile, List<CategoryQueries.Row>> getCategories() {
        return categories;
    }
}

package se.samsyn.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.harness.Cast;
import se.samsyn.harness.Cast.Player;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Visibility;

/**
 * On which records somebody may do something: the words of the table. What comes of a try must be exactly what one of
 * them says, for every record.
 */
enum Scope {
    NEVER("–", "Får inte. Rollen saknar behörigheten, och frågan avvisas innan något letas upp."),
    ALL("alla", "Alla poster, vem som än äger dem."),
    NONE("inga", "Får fråga, men får aldrig något: posten finns inte för den som frågar."),
    STOPPED("nej", "En regel säger nej, vem som än frågar."),
    SHARED("delade", "Poster som båda parter ser. Andra finns inte för den som frågar."),
    SEEN("synliga", "Poster som man ser: den egna enhetens, den egna partens och de delade. Andra finns inte."),
    OWN("egna", "Bland de synliga bara den egna partens. Den andra partens finns inte, inte heller de delade."),
    OWN_PARTYS("partens", "Alla den egna partens poster, också andra enheters. Den andra partens finns inte."),
    OWN_ONLY("egna*", "Bland de synliga bara den egna partens. För den andra partens säger en regel nej."),
    OWN_NARROW("odelade*", "Bland de synliga bara den egna partens som inte är delade. För andra säger en regel nej."),
    OWN_UNIT("enhetens*", "Bland de synliga bara den egna enhetens. För andra säger en regel nej."),
    NO_SIBLINGS(
            "ej syskonens*", "Bland de synliga alla utom den egna partens andra enheters. För dem säger en regel nej."),
    SEEN_STOPPED("nej*", "För de synliga säger en regel nej. Andra finns inte.");

    /** What stands for {@link #ALL} where there is no record. */
    static final String YES = "ja";

    private final String word;
    private final String meaning;

    Scope(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }

    /** What must come of it when this one tries it on this record. */
    Outcome outcome(Player player, Piece piece) {
        boolean seen = isSeen(player, piece);
        boolean own = isOwn(player, piece.owner());
        return switch (this) {
            case NEVER -> Outcome.REFUSED;
            case ALL -> Outcome.YES;
            case NONE -> Outcome.NOTHING;
            case STOPPED -> Outcome.RULE;
            case SHARED -> isShared(piece) ? Outcome.YES : Outcome.NOTHING;
            case SEEN -> seen ? Outcome.YES : Outcome.NOTHING;
            case OWN -> seen && own ? Outcome.YES : Outcome.NOTHING;
            case OWN_PARTYS -> own ? Outcome.YES : Outcome.NOTHING;
            case OWN_ONLY -> or(seen, own);
            case OWN_NARROW -> or(seen, own && !isShared(piece));
            case OWN_UNIT -> or(seen, own && isOwnUnit(player, piece.owner()));
            case NO_SIBLINGS -> or(seen, !own || isOwnUnit(player, piece.owner()));
            case SEEN_STOPPED -> or(seen, false);
        };
    }

    /** Those that say exactly this, in their order. */
    static List<Scope> of(Player player, Map<Piece, Outcome> outcomes) {
        return Arrays.stream(values())
                .filter(scope -> outcomes.entrySet().stream()
                        .allMatch(tried -> scope.outcome(player, tried.getKey()) == tried.getValue()))
                .toList();
    }

    private static Outcome or(boolean seen, boolean done) {
        return done && seen ? Outcome.YES : seen ? Outcome.RULE : Outcome.NOTHING;
    }

    /**
     * Who sees a record, as the law has it and written once more: secrecy holds between parties and, where they say so,
     * between units.
     */
    static boolean isSeen(Player player, Piece piece) {
        var owner = piece.owner();
        boolean unitSees = owner != null && (owner.unit() == null || isOwnUnit(player, owner));
        return player.party() != null
                && (isShared(piece) || (isOwn(player, owner) && (piece.visibility() == Visibility.PARTY || unitSees)));
    }

    private static boolean isShared(Piece piece) {
        return piece.visibility() == Visibility.BOTH || piece.visibility() == Visibility.PUBLIC;
    }

    static boolean isOwn(Player player, @Nullable Owner owner) {
        return owner != null && owner.party() == player.party();
    }

    private static boolean isOwnUnit(Player player, @Nullable Owner owner) {
        var unit = Optional.ofNullable(player.party()).map(Cast.UNITS::get).orElse("");
        return owner != null && unit.equals(owner.unit());
    }
}

package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.harness.Cast;
import se.samsyn.harness.Cast.Player;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Visibility;

/**
 * Lets everybody try every exhibit on every record, each in a transaction that is rolled back.
 *
 * <p>A {@code quick} run makes fewer records, and tries those who are refused on one of them. Once residents, or a role
 * of the same party, have tried all of them, others are tried on three, and on all again if something else comes of it.
 * What residents may is tried by one role of each party, another one for each exhibit.
 */
@ApplicationScoped
public class Matrix {

    /** It warns of everybody it turns away, and that is most of them. */
    private static final Logger GUARD = Logger.getLogger("se.samsyn.platform.Guard");

    /** Records, of those that tell most, that are enough to see whether somebody may the same as others. */
    private static final int TELLING = 3;

    @Inject
    Cast cast;

    @Inject
    Pieces pieces;

    @Inject
    Bench bench;

    @Inject
    @Any
    Instance<Exhibits> features;

    @Inject
    UserTransaction transaction;

    /** What came of a try, and in which words. */
    private record Told(Outcome outcome, String words, boolean touched) {}

    /** Runs it all. */
    Findings run(boolean quick) throws Exception {
        var hall = new Hall();
        features.forEach(feature -> feature.hang(hall));
        var shared = pieces.shared();
        var records = new ArrayList<Piece>();
        for (var made : quick ? few() : all()) {
            records.add(pieces.make(made.owner(), made.visibility(), shared));
        }
        var findings = new Findings(cast.roles(), hall.exhibits());
        var before = GUARD.getLevel();
        GUARD.setLevel(Level.SEVERE);
        try {
            for (var player : cast.players()) {
                cast.play(player);
                for (var exhibit : hall.exhibits()) {
                    tryAll(findings, player, exhibit, records, pieces.none(shared), quick);
                }
            }
        } finally {
            GUARD.setLevel(before);
        }
        return findings;
    }

    private record Kind(Owner owner, Visibility visibility) {}

    private static List<Kind> all() {
        return Stream.of(Party.values())
                .flatMap(party -> Stream.of(
                        new Owner(party, Cast.UNITS.get(party)), Owner.of(party), new Owner(party, otherUnit(party))))
                .flatMap(owner -> Stream.of(Visibility.values()).map(visibility -> new Kind(owner, visibility)))
                .toList();
    }

    /** Of the own unit, of another unit, shared and not: what is enough to tell all scopes apart. */
    private static List<Kind> few() {
        return Stream.of(Party.values())
                .flatMap(party -> Stream.of(
                        new Kind(new Owner(party, Cast.UNITS.get(party)), Visibility.UNIT),
                        new Kind(new Owner(party, otherUnit(party)), Visibility.UNIT),
                        new Kind(new Owner(party, otherUnit(party)), Visibility.PARTY),
                        new Kind(new Owner(party, otherUnit(party)), Visibility.BOTH)))
                .toList();
    }

    private static String otherUnit(Party party) {
        return party == Party.MUNICIPALITY ? "PARK" : "KOMMUNPOLIS";
    }

    private void tryAll(
            Findings findings, Player player, Exhibit<?> exhibit, List<Piece> records, Piece none, boolean quick)
            throws Exception {
        if (quick && findings.isKnown(player, exhibit)) {
            findings.asResidents(player, exhibit);
            return;
        }
        var ordered = quick ? tellingFirst(player, records) : records;
        var first = tryOn(findings, player, exhibit, ordered.get(0));
        if (first.outcome() != Outcome.REFUSED && !first.touched()) {
            findings.alone(player, exhibit, first.outcome());
            return;
        }
        var tried = new LinkedHashMap<Piece, Told>();
        tried.put(ordered.get(0), first);
        var expected = quick ? findings.expected(player, exhibit) : null;
        for (var piece : ordered.subList(1, ordered.size())) {
            if (quick && isEnough(player, expected, tried)) {
                break;
            }
            tried.put(piece, tryOn(findings, player, exhibit, piece));
        }
        findings.among(player, exhibit, outcomes(tried), expected);
        if (tried.size() == ordered.size()) {
            compare(findings, player, exhibit, tried, none);
        }
    }

    /** Whether nothing speaks against what others found. */
    private static boolean isEnough(Player player, @Nullable Scope expected, Map<Piece, Told> tried) {
        var outcomes = outcomes(tried);
        return outcomes.containsValue(Outcome.REFUSED)
                || (expected != null
                        && outcomes.size() >= TELLING
                        && Scope.of(player, outcomes).contains(expected));
    }

    /** Those that tell most come first: of the own party, and of the other one, shared and not. */
    private static List<Piece> tellingFirst(Player player, List<Piece> records) {
        var ordered = new ArrayList<Piece>();
        for (boolean shared : List.of(false, true)) {
            records.stream()
                    .filter(piece -> piece.visibility() == (shared ? Visibility.BOTH : Visibility.PARTY))
                    .filter(piece -> !shared || !Scope.isOwn(player, piece.owner()))
                    .forEach(ordered::add);
        }
        records.stream().filter(piece -> !ordered.contains(piece)).forEach(ordered::add);
        return ordered;
    }

    private static Map<Piece, Outcome> outcomes(Map<Piece, Told> tried) {
        var outcomes = new LinkedHashMap<Piece, Outcome>();
        tried.forEach((piece, told) -> outcomes.put(piece, told.outcome()));
        return outcomes;
    }

    /** What is out of sight is told of as what is not there. */
    private void compare(Findings findings, Player player, Exhibit<?> exhibit, Map<Piece, Told> tried, Piece none)
            throws Exception {
        var words = new TreeSet<String>();
        tried.forEach((piece, told) -> {
            if (told.outcome() == Outcome.NOTHING && !Scope.isSeen(player, piece)) {
                words.add(told.words());
            }
        });
        if (!words.isEmpty()) {
            words.add(tryOn(findings, player, exhibit, none).words());
        }
        if (words.size() > 1) {
            findings.tellsMore(player + " is told " + words + " by " + exhibit.words() + ", " + exhibit.bean());
        }
    }

    private Told tryOn(Findings findings, Player player, Exhibit<?> exhibit, Piece piece) throws Exception {
        piece.fresh();
        Witness.look();
        transaction.begin();
        try {
            var seen = exhibit.tryOn(piece);
            bench.flush();
            return new Told(seen ? Outcome.YES : Outcome.NOTHING, "not shown", piece.isTouched());
        } catch (Refusal refusal) {
            return new Told(outcome(refusal), refusal.key(), piece.isTouched());
        } catch (Exception failure) {
            findings.failed(player + " with " + piece + ", " + exhibit.feature() + ": " + exhibit.words(), failure);
            return new Told(Outcome.RULE, String.valueOf(failure), true);
        } finally {
            findings.witnessed(exhibit, Witness.first(exhibit.bean()));
            transaction.rollback();
        }
    }

    private static Outcome outcome(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return Outcome.NOTHING;
        }
        return refusal instanceof Refusal.NotAllowed ? Outcome.REFUSED : Outcome.RULE;
    }

    /** What was found. */
    static final class Findings {

        private final Map<String, String> roles;
        private final List<Exhibit<?>> exhibits;
        private final Map<Exhibit<?>, String> ways = new LinkedHashMap<>();
        private final Map<Exhibit<?>, Map<Player, String>> words = new LinkedHashMap<>();
        private final Map<Exhibit<?>, Map<Party, Scope>> first = new LinkedHashMap<>();
        private final Map<Exhibit<?>, Scope> residents = new LinkedHashMap<>();
        private final List<String> failures = new ArrayList<>();
        private final List<String> leaks = new ArrayList<>();

        private Findings(Map<String, String> roles, List<Exhibit<?>> exhibits) {
            this.roles = roles;
            this.exhibits = exhibits;
        }

        private void witnessed(Exhibit<?> exhibit, String way) {
            ways.merge(exhibit, way, (before, now) -> before.endsWith("?") ? now : before);
        }

        private void alone(Player player, Exhibit<?> exhibit, Outcome outcome) {
            put(
                    player,
                    exhibit,
                    switch (outcome) {
                        case YES -> Scope.YES;
                        case NOTHING -> Scope.NONE.word();
                        case RULE -> Scope.STOPPED.word();
                        case REFUSED -> Scope.NEVER.word();
                    });
        }

        private void among(Player player, Exhibit<?> exhibit, Map<Piece, Outcome> outcomes, @Nullable Scope expected) {
            var scopes = Scope.of(player, outcomes);
            if (scopes.isEmpty()) {
                failures.add("no word of the table says what " + player + " may with " + exhibit.feature() + ": "
                        + exhibit.words() + ", " + outcomes);
                put(player, exhibit, "?");
                return;
            }
            var scope = expected != null && scopes.contains(expected) ? expected : scopes.get(0);
            var party = player.party();
            if (party != null && scope != Scope.NEVER) {
                first.computeIfAbsent(exhibit, key -> new EnumMap<>(Party.class))
                        .putIfAbsent(party, scope);
            } else if (scope != Scope.NEVER) {
                residents.putIfAbsent(exhibit, scope);
            }
            put(player, exhibit, scope.word());
        }

        /** Whether residents may, and it is another role's turn to see that staff may too. */
        private boolean isKnown(Player player, Exhibit<?> exhibit) {
            int turn = exhibits.indexOf(exhibit) + List.copyOf(roles.keySet()).indexOf(player.role());
            return player.party() != null
                    && turn % roles.size() != 0
                    && !wordOfResidents(exhibit).equals(Scope.NEVER.word());
        }

        private void asResidents(Player player, Exhibit<?> exhibit) {
            put(player, exhibit, wordOfResidents(exhibit));
        }

        private String wordOfResidents(Exhibit<?> exhibit) {
            return words(exhibit).entrySet().stream()
                    .filter(tried -> tried.getKey().role().equals(Cast.RESIDENT))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Scope.NEVER.word());
        }

        private void put(Player player, Exhibit<?> exhibit, String word) {
            words.computeIfAbsent(exhibit, key -> new LinkedHashMap<>()).put(player, word);
        }

        private void failed(String what, Exception failure) {
            var cause = failure.getCause();
            failures.add(
                    what + ": " + failure + (cause == null ? "" : " / " + cause) + " at " + failure.getStackTrace()[0]);
        }

        private void tellsMore(String leak) {
            leaks.add(leak);
        }

        /** On which records somebody of the same party may, or else a resident; null while nobody has tried it. */
        private @Nullable Scope expected(Player player, Exhibit<?> exhibit) {
            var ofParty = first.getOrDefault(exhibit, Map.of());
            var party = player.party();
            return party == null ? null : ofParty.getOrDefault(party, residents.get(exhibit));
        }

        /** The names of the roles by their codes. */
        Map<String, String> roles() {
            return roles;
        }

        List<Exhibit<?>> exhibits() {
            return exhibits;
        }

        /** By which way in an exhibit comes, as {@code Bean.method}. */
        String way(Exhibit<?> exhibit) {
            return ways.getOrDefault(exhibit, "?");
        }

        /** The word for each who tried. */
        Map<Player, String> words(Exhibit<?> exhibit) {
            return words.getOrDefault(exhibit, Map.of());
        }

        /** What went wrong with the exhibits themselves. */
        List<String> failures() {
            return failures;
        }

        /** Where what is out of sight can be told from what is not there. */
        List<String> leaks() {
            return leaks;
        }
    }
}

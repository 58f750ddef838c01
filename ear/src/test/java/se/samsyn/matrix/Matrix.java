package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
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
 * <p>A {@code quick} run leaves out records that tell nothing which the others do not: it tries those refused on the
 * first record alone, and what residents may, once they have tried it, on two.
 */
@ApplicationScoped
public class Matrix {

    /** It warns of everybody it turns away, and that is most of them. */
    private static final Logger GUARD = Logger.getLogger("se.samsyn.platform.Guard");

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
        var first = tryOn(findings, player, exhibit, records.get(0));
        if (first.outcome() != Outcome.REFUSED && !first.touched()) {
            findings.alone(player, exhibit, first.outcome());
            return;
        }
        var known = quick && player.party() != null ? findings.residents(exhibit) : null;
        var chosen = !quick
                ? records
                : first.outcome() == Outcome.REFUSED
                        ? List.of(records.get(0))
                        : known == null ? records : List.of(records.get(0), records.get(records.size() - 1));
        var outcomes = new LinkedHashMap<Piece, Outcome>();
        var nothing = new TreeSet<String>();
        for (var piece : chosen) {
            var told = piece == records.get(0) ? first : tryOn(findings, player, exhibit, piece);
            outcomes.put(piece, told.outcome());
            if (told.outcome() == Outcome.NOTHING) {
                nothing.add(told.words());
            }
        }
        if (!nothing.isEmpty()) {
            nothing.add(tryOn(findings, player, exhibit, none).words());
        }
        findings.among(player, exhibit, outcomes, known);
        if (nothing.size() > 1) {
            findings.tellsMore(player + " is told " + nothing + " by " + exhibit.words() + ", " + exhibit.bean());
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
            if (player.role().equals(Cast.RESIDENT) && scope != Scope.NEVER) {
                residents.put(exhibit, scope);
            }
            put(player, exhibit, scope.word());
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

        /** On which records a resident may; null where they may not, or where there is no record. */
        @Nullable
        Scope residents(Exhibit<?> exhibit) {
            return residents.get(exhibit);
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

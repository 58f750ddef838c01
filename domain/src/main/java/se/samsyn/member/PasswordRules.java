package se.samsyn.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Settings;

/**
 * Which passwords may be chosen (ASVS 5.0, V6.2): long ones, of whatever signs, that nobody would try early. They are
 * never changed by the calendar.
 */
@Dependent
class PasswordRules {

    static final int MIN = 15;
    static final int MAX = 128;

    /** Letters and digits that differ: fewer, and it is a row of the same. */
    private static final int DIFFERENT_MIN = 6;

    private static final int WORD_MIN = 3;
    private static final int WORD_MAX = Member.NAME_MAX;

    private final Settings settings;

    @Inject
    PasswordRules(Settings settings) {
        this.settings = settings;
    }

    /**
     * Refuses what is too short, too long or easy to guess.
     *
     * @param about names of the one whose it is to be: they are guessed first
     * @throws RuleBroken if it may not be chosen
     */
    void require(String password, String... about) {
        if (password.length() < MIN || password.length() > MAX) {
            throw new RuleBroken(MemberRule.PASSWORD_LENGTH, MIN, MAX);
        }
        if (isGuessed(password.toLowerCase(Locale.ROOT), words(about))
                || settings.breachedPasswords()
                        .map(BreachedPasswords::new)
                        .filter(breached -> breached.contains(password))
                        .isPresent()) {
            throw new RuleBroken(MemberRule.PASSWORD_KNOWN);
        }
    }

    private Set<String> words(String... about) {
        return Stream.concat(Stream.of(about), Stream.of(settings.municipality()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}]+", -1))))
                .filter(word -> word.length() >= WORD_MIN)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is nothing but digits, signs and at most two known words, however often they come. */
    private static boolean isGuessed(String password, Set<String> about) {
        if (password.chars().filter(Character::isLetterOrDigit).distinct().count() < DIFFERENT_MIN
                || KnownPasswords.contains(password)) {
            return true;
        }
        var found = List.copyOf(knownIn(password, about).entrySet());
        for (int i = 0; i < found.size(); i++) {
            for (int j = i; j < found.size(); j++) {
                if (isFilled(password, found.get(i), found.get(j))) {
                    return true;
                }
            }
        }
        return isFilled(password, Map.entry("", new BitSet()), Map.entry("", new BitSet()));
    }

    /** The known words in it, with the places where each begins. */
    private static Map<String, BitSet> knownIn(String password, Set<String> about) {
        var found = new HashMap<String, BitSet>();
        for (int start = 0; start < password.length(); start++) {
            for (int end = start + WORD_MIN; end <= Math.min(password.length(), start + WORD_MAX); end++) {
                var word = password.substring(start, end);
                if (about.contains(word) || KnownPasswords.contains(word)) {
                    found.computeIfAbsent(word, unseen -> new BitSet()).set(start);
                }
            }
        }
        return found;
    }

    private static boolean isFilled(String password, Map.Entry<String, BitSet> one, Map.Entry<String, BitSet> other) {
        var reached = new BitSet();
        reached.set(0);
        for (int i = 0; i < password.length(); i++) {
            if (reached.get(i)) {
                if (!Character.isLetter(password.charAt(i))) {
                    reached.set(i + 1);
                }
                for (var word : List.of(one, other)) {
                    if (word.getValue().get(i)) {
                        reached.set(i + word.getKey().length());
                    }
                }
            }
        }
        return reached.get(password.length());
    }
}

package se.samsyn.concern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * Finds what points out persons in a text (domain.md 4.4). Certain kinds are masked; the rest only warns, since a place
 * can be named like a person. Pure, and linear in the text: no pattern can run away on hostile input.
 */
public final class PersonData {

    /** What kind of person data. */
    public enum PersonDataKind {
        /** Personal identity or coordination number. Stops a resident's sending. */
        PERSONNUMMER("[PERSONNUMMER]"),
        PLATE("[REGNR]"),
        PHONE("[TELEFON]"),
        EMAIL("[E-POST]"),
        LINK("[LÄNK]"),
        /** Perhaps a name. Warns only, as do the next two. */
        NAME(null),
        /** Perhaps where somebody lives. */
        ADDRESS(null),
        /** Perhaps origin, faith or health. */
        TRAIT(null);

        private final @Nullable String mask;

        PersonDataKind(@Nullable String mask) {
            this.mask = mask;
        }

        /** Whether it is masked, not only warned about. */
        public boolean isMasked() {
            return mask != null;
        }
    }

    /**
     * A place in the text.
     *
     * @param start index of the first character
     * @param end index after the last one
     */
    public record Finding(PersonDataKind kind, int start, int end) implements Serializable {}

    private static final Pattern PERSONNUMMER =
            Pattern.compile("(?<!\\d)(?:(?:19|20)?\\d{6}|(?:19|20)?\\d\\d[-. ]\\d\\d[-. ]\\d\\d)[-+ –]?\\d{4}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,5}+");
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:https?://\\S++|www\\.\\S++|(?:facebook|instagram|tiktok|snapchat|youtube|twitter|x)\\.com\\S*+)"
                    + "|(?<![\\p{L}\\d._%+-])@[\\p{L}\\d._]{2,30}+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d+])(?:\\+\\d{1,3}|00\\d{1,3}|0)(?:[ –/()-]{0,2}\\d){6,13}(?!\\d)");
    private static final Pattern PLATE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])([A-HJ-PR-UW-Z]{3})([ -]?)\\d{2}[0-9A-HJ-PR-UW-Z](?![\\p{L}\\d])");
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:heter|kallas|named|called) \\p{Lu}\\p{L}{1,30}+"
            + "|(?<!\\p{L})\\p{Lu}\\p{Ll}{1,30}+ \\p{Lu}\\p{Ll}{1,30}+(?!\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:hemma hos(?!\\p{L})|(?:bor|lives)(?!\\p{L})[^.!?\\n\\d]{0,60}+\\d{1,4})",
            Pattern.UNICODE_CASE);

    /** Words of three letters that stand before a road's number more often than a plate begins with them. */
    private static final Set<String> NO_PLATE = Set.of(
            "och", "den", "det", "dem", "mot", "med", "men", "man", "ner", "upp", "bus", "buss", "jan", "feb", "mar",
            "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "rum", "hus", "nr", "the", "and", "for",
            "are", "kan", "har", "som", "tom", "ca", "per", "cam", "typ", "ett", "nog", "bra", "sen", "sex", "fem",
            "tre", "hos", "runt");

    /** What follows or precedes a capital letter in the names of places. */
    private static final Predicate<String> OF_A_PLACE = Pattern.compile(
                    "(?i)norra|södra|östra|västra|stora|lilla|gamla|nya|svedala|bara|klågerup|holmeja|sjödiken|börringe|hyby"
                            + "|skabersjö|torup|torups|sturup|malmö|trelleborg|lund|skåne|joachim|becks|polisen|kommun|airport"
                            + "|.*(?:gatan|vägen|parken|skolan|torget|stationen|kyrkan|byväg|sjön|rondellen|infarten)")
            .asMatchPredicate();

    private PersonData() {}

    /** What was found, in the order of the text; no two findings overlap. */
    public static List<Finding> find(String text) {
        var plain = digits(text);
        var found = new ArrayList<Finding>();
        collect(found, PersonDataKind.PERSONNUMMER, PERSONNUMMER, plain, PersonData::isPersonnummer);
        collect(found, PersonDataKind.EMAIL, EMAIL, plain, match -> true);
        collect(found, PersonDataKind.LINK, LINK, plain, match -> true);
        collect(found, PersonDataKind.PHONE, PHONE, plain, PersonData::isPhone);
        collect(found, PersonDataKind.PLATE, PLATE, plain, PersonData::isPlate);
        collect(found, PersonDataKind.NAME, NAME, plain, PersonData::isName);
        collect(found, PersonDataKind.ADDRESS, ADDRESS, plain, match -> true);
        for (var hit : WordList.of("TRAIT").find(text)) {
            add(found, new Finding(PersonDataKind.TRAIT, hit.start(), hit.end()));
        }
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /** The text with a mask in place of each certain finding. */
    public static String mask(String text) {
        var masked = new StringBuilder();
        int done = 0;
        for (var finding : find(text)) {
            if (finding.kind().mask != null) {
                masked.append(text, done, finding.start()).append(finding.kind().mask);
                done = finding.end();
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** @throws RuleBroken if the text holds a personnummer */
    static void refusePersonnummer(String text) {
        if (find(text).stream().anyMatch(finding -> finding.kind() == PersonDataKind.PERSONNUMMER)) {
            throw new RuleBroken(ConcernRule.PERSONNUMMER);
        }
    }

    private static void collect(
            List<Finding> found, PersonDataKind kind, Pattern pattern, String text, Predicate<String> isReally) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (isReally.test(matcher.group())) {
                add(found, new Finding(kind, matcher.start(), matcher.end()));
            }
        }
    }

    /** What is already something more certain is left as that. */
    private static void add(List<Finding> found, Finding finding) {
        if (found.stream().noneMatch(other -> other.start() < finding.end() && finding.start() < other.end())) {
            found.add(finding);
        }
    }

    /** The same text, character by character, with every script's digits written 0 to 9 and every space the same. */
    private static String digits(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> plain.append(
                        Character.isDigit(c)
                                ? (char) ('0' + Character.digit(c, 10))
                                : Character.isSpaceChar(c) ? ' ' : (char) c));
        return plain.toString();
    }

    /** A date that can be (day + 60 in a coordination number) and the check digit of the last ten digits. */
    static boolean isPersonnummer(String match) {
        var all = match.replaceAll("\\D", "");
        var ten = all.substring(all.length() - 10);
        int month = Integer.parseInt(ten.substring(2, 4));
        int day = Integer.parseInt(ten.substring(4, 6)) % 60;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && Integer.parseInt(ten.substring(4, 6)) <= 91
                && luhn(ten);
    }

    private static boolean luhn(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** Enough digits for a number, and not a date such as 01-02 2026. */
    private static boolean isPhone(String match) {
        var all = match.replaceAll("\\D", "");
        return all.length() >= (all.startsWith("08") ? 8 : 9);
    }

    private static boolean isPlate(String match) {
        return Character.isLetterOrDigit(match.charAt(3))
                || !NO_PLATE.contains(match.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String match) {
        var words = match.split(" ", -1);
        return Character.isLowerCase(words[0].charAt(0))
                || (!OF_A_PLACE.test(words[0]) && !OF_A_PLACE.test(words[words.length - 1]));
    }
}

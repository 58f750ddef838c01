package se.samsyn.concern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Words of three letters that stand before a road's number more often than a plate begins with them. */
    private static final String NO_PLATE =
            "(?:och|den|det|dem|mot|med|men|man|ner|upp|bus|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|rum|hus|the|and"
                    + "|for|are|kan|har|som|tom|per|cam|typ|ett|nog|bra|sen|sex|fem|tre|hos)[ -].*";

    /** A number too short to be called (eight digits in Stockholm, nine elsewhere), such as a date. */
    private static final String NO_PHONE = "(?:\\D*\\d){7}\\D*|(?!0\\D*8)(?:\\D*\\d){8}\\D*";

    /** What follows or precedes a capital letter in the names of places. */
    private static final String OF_A_PLACE =
            "(?:norra|södra|östra|västra|stora|lilla|gamla|nya|svedala|bara|klågerup|holmeja|sjödiken|börringe|hyby"
                    + "|skabersjö|torup|torups|sturup|malmö|trelleborg|lund|skåne|joachim|becks|polisen|kommun|airport"
                    + "|[^ ]*(?:gatan|vägen|parken|skolan|torget|stationen|kyrkan|byväg|sjön|rondellen|infarten))";

    /**
     * What a person's name follows, in the languages that reports come in. Arabic has no capitals to tell a name by.
     */
    private static final String CALLED =
            "(?<!\\p{L})(?:heter|kallas|named|called|nazywa się|ma na imię|imieniem|звати|на ім[’'ʼ]я|hedder|ved navn"
                    + "|nimeltä|nimeltään|(?:nimi|nimensä) on) \\p{Lu}\\p{L}{1,30}+"
                    + "|(?<!\\p{L})و?(?:اسمه|اسمها) (?!ال)\\p{sc=Arabic}{2,30}+";

    /** Whoever lives somewhere; a number soon after tells where. */
    private static final String LIVES =
            "(?:bor|lives|mieszka|mieszkają|живе|мешкає|проживає|asuu|و?(?:يسكن|تسكن))(?!\\p{L})";

    /**
     * What parts a date. {@code \p{Pd}} are all hyphens and dashes, {@code \p{Cf}} the marks of direction that stand
     * around them in Arabic.
     */
    private static final String IN_A_DATE = "[-./ −\\p{Pd}\\p{Cf}]{1,3}";

    /** Where it begins; what follows an area code is the number of a phone. */
    private static final String NO_AREA_CODE = "(?<!\\d)(?<!(?<!\\d)0\\d{1,3}[-/])";

    /** What stands before the last four digits. A full stop with a space after it ends a sentence. */
    private static final String BEFORE_FOUR =
            "(?:\\.|[ \\t\\p{Cf}]{0,2}(?:[-+/−\\p{Pd}\\p{Cf}]\\s?){0,3}[ \\t\\p{Cf}]{0,2})";

    /** The last four digits are no year of a second date, as in 2026-03-05 – 2026-03-12. */
    private static final String NO_DATE = "(?!(?:19|20)\\d\\d[-./]\\d\\d?[-./]\\d\\d?(?!\\d))";

    /** The more certain first: what one has found is left alone by those after it. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    PersonDataKind.PERSONNUMMER,
                    NO_AREA_CODE + "(?:(?:19|20)?\\d{6}|(?:19|20)?\\d\\d" + IN_A_DATE + "\\d\\d" + IN_A_DATE + "\\d\\d)"
                            + BEFORE_FOUR + NO_DATE + "\\d{4}(?!\\d)"),
            new Sign(
                    PersonDataKind.EMAIL,
                    "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,5}+"),
            new Sign(
                    PersonDataKind.LINK,
                    "(?<![\\p{L}\\d])(?:https?://\\S++|www\\.\\S++|(?:facebook|instagram|tiktok|snapchat|youtube|twitter|x)\\.com\\S*+)"
                            + "|(?<![\\p{L}\\d._%+-])@[\\p{L}\\d._]{2,30}+",
                    Sign.ANY_CASE),
            new Sign(
                    PersonDataKind.PHONE,
                    "(?<![\\d+])(?:\\+\\d{1,3}|00\\d{1,3}|0)(?:[ –/()-]{0,2}\\d){6,13}(?!\\d)",
                    0,
                    NO_PHONE),
            new Sign(
                    PersonDataKind.PLATE,
                    "(?<![\\p{L}\\d])[A-HJ-PR-UW-Z]{3}[ -]?\\d{2}[0-9A-HJ-PR-UW-Z](?![\\p{L}\\d])",
                    Sign.ANY_CASE,
                    NO_PLATE),
            new Sign(
                    PersonDataKind.NAME,
                    CALLED + "|(?<!\\p{L})\\p{Lu}\\p{Ll}{1,30}+ \\p{Lu}\\p{Ll}{1,30}+(?!\\p{L})",
                    0,
                    OF_A_PLACE + " .*|.* " + OF_A_PLACE),
            new Sign(
                    PersonDataKind.ADDRESS,
                    "(?<!\\p{L})(?:(?:hemma|hjemme) hos(?!\\p{L})|" + LIVES + "[^.!?\\n\\d]{0,60}+\\d{1,4})",
                    Sign.ANY_CASE));

    private PersonData() {}

    /** What was found, in the order of the text; no two findings overlap. */
    public static List<Finding> find(String text) {
        var plain = digits(text);
        var found = new ArrayList<Finding>();
        for (var sign : SIGNS) {
            sign.in(plain)
                    .filter(match -> sign.kind() != PersonDataKind.PERSONNUMMER || isPersonnummer(match.group()))
                    .forEach(match -> add(found, new Finding(sign.kind(), match.start(), match.end())));
        }
        for (var hit : WordList.of(PersonDataKind.TRAIT.name()).find(text)) {
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

    /**
     * What is looked for by its form, for the browser to look for the same; a personnummer's digits are checked, too.
     */
    public static List<Sign> signs() {
        return SIGNS;
    }

    /** Words that may be about a person's origin, faith or health; written as {@link Trigger#patterns} are. */
    public static List<String> traits(String language) {
        return WordList.of(PersonDataKind.TRAIT.name()).patterns(language);
    }

    /**
     * Refuses what holds a personnummer: every text of residents and of staff goes through here before it is kept.
     *
     * @param texts null where nothing is said
     * @throws RuleBroken if one of them holds one
     */
    public static void refusePersonnummer(@Nullable String... texts) {
        for (var text : texts) {
            if (text != null
                    && find(text).stream().anyMatch(finding -> finding.kind() == PersonDataKind.PERSONNUMMER)) {
                throw new RuleBroken(ConcernRule.PERSONNUMMER);
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
}

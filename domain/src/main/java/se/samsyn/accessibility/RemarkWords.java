package se.samsyn.accessibility;

import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.Contact;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What was hard, and where an answer goes.
 *
 * @param words never empty, at most {@value #WORDS_MAX} characters
 * @param address an e-mail address or phone number; null when no answer is wanted
 */
public record RemarkWords(String words, @Nullable String address) {

    public static final int WORDS_MAX = 2000;

    /**
     * The words as they are kept.
     *
     * @throws RuleBroken if there are none, too many, or a personnummer stands in them (domain.md 4.4)
     */
    public static String checkedWords(String typed) {
        var words = typed.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new RuleBroken(AccessibilityRule.REMARK_NEEDED);
        }
        if (words.length() > WORDS_MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, WORDS_MAX);
        }
        PersonData.refusePersonnummer(words);
        return words;
    }

    /**
     * The address as it is kept; null for a blank one.
     *
     * @throws RuleBroken if it is a personnummer, or nobody can be reached by it
     */
    public static @Nullable String checkedAddress(String typed) {
        return typed.isBlank() ? null : neededAddress(typed);
    }

    /**
     * The same where there has to be one.
     *
     * @throws RuleBroken as {@link #checkedAddress} does, and for a blank one
     */
    static String neededAddress(String typed) {
        var contact = new Contact(typed, true, false, false);
        contact.refusePersonnummer();
        contact.check();
        return contact.address();
    }

    /** Without its content: it must not end up in a log. */
    @Override
    public String toString() {
        return "RemarkWords";
    }
}

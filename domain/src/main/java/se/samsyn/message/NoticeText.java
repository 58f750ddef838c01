package se.samsyn.message;

import java.io.Serializable;
import java.time.LocalDate;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What stands above every public page for some days: that the phone is out of order, or where to turn in a crisis.
 *
 * @param swedish one line, read in Swedish
 * @param english the same in English, read in all other languages
 * @param endsOn the last day on which it is shown
 */
public record NoticeText(String swedish, String english, LocalDate endsOn) implements Serializable {

    public static final int MAX = 200;

    /** Days that it may be shown at most, from the one on which it is written. */
    static final int DAYS_MAX = 90;

    private static final String BETWEEN = "\n";

    public NoticeText {
        swedish = line(swedish);
        english = line(english);
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** @throws RuleBroken if a language is missing or too long, holds a personnummer, or the end does not fit */
    void check(LocalDate today) {
        if (swedish.isEmpty() || english.isEmpty()) {
            throw new RuleBroken(NoticeRule.BOTH_LANGUAGES_NEEDED);
        }
        if (swedish.length() > MAX || english.length() > MAX) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, MAX);
        }
        PersonData.refusePersonnummer(swedish, english);
        if (endsOn.isBefore(today)) {
            throw new RuleBroken(NoticeRule.ENDED_ALREADY);
        }
        if (endsOn.isAfter(today.plusDays(DAYS_MAX))) {
            throw new RuleBroken(NoticeRule.TOO_LONG_SHOWN, DAYS_MAX);
        }
    }

    /** All of it as one text: what a revision keeps. */
    String content() {
        return String.join(BETWEEN, swedish, english, endsOn.toString());
    }
}

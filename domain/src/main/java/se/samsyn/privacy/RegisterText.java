package se.samsyn.privacy;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernRule;
import se.samsyn.concern.PersonData;
import se.samsyn.concern.PersonData.PersonDataKind;
import se.samsyn.kernel.Refusal.RuleBroken;

/** What stands in the registers of requests and incidents: it tells what happened and never to whom. */
final class RegisterText {

    private static final Set<PersonDataKind> REFUSED =
            EnumSet.of(PersonDataKind.PERSONNUMMER, PersonDataKind.EMAIL, PersonDataKind.PHONE);

    private RegisterText() {}

    /** @throws RuleBroken with {@code missing} when there is none, or if it is too long or names somebody */
    static String needed(@Nullable String typed, int max, RegisterRule missing) {
        if (typed == null || typed.isBlank()) {
            throw new RuleBroken(missing);
        }
        var text = typed.replace("\r\n", "\n").strip();
        if (text.length() > max) {
            throw new RuleBroken(ConcernRule.TEXT_TOO_LONG, max);
        }
        if (PersonData.find(text).stream().anyMatch(finding -> REFUSED.contains(finding.kind()))) {
            throw new RuleBroken(RegisterRule.NO_PERSON_DATA);
        }
        return text;
    }
}

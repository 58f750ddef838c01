package se.samsyn.concern;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * How the one who told can be reached, and for what. Kept apart from the concern, sealed and for a short time.
 *
 * @param address one e-mail address or phone number
 * @param wantsAnswer a notice when there is an answer
 * @param wantsNews news about the area; an e-mail address gets them once it is confirmed
 * @param allowsHandOver whether the other party may have the address
 */
public record Contact(String address, boolean wantsAnswer, boolean wantsNews, boolean allowsHandOver)
        implements Serializable {

    public static final int ADDRESS_MAX = 120;

    /** Ten digits in a row that begin like a mobile phone's; as a pattern, for the browser too. */
    public static final String MOBILE = "07\\d{8}";

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[ -]?\\d){6,14}");

    public Contact {
        address = address.strip();
    }

    /**
     * Refuses what cannot be reached.
     *
     * @throws RuleBroken if it is neither an e-mail address nor a phone number
     */
    public void check() {
        if (address.length() > ADDRESS_MAX
                || (!isEmail() && !PHONE.matcher(address).matches())) {
            throw new RuleBroken(ConcernRule.CONTACT_NOT_UNDERSTOOD);
        }
    }

    /**
     * Refuses a personnummer in place of an address. Ten digits in a row that begin like a mobile phone's are one here:
     * every tenth of them would pass for a personnummer.
     *
     * @throws RuleBroken if it holds a personnummer
     */
    public void refusePersonnummer() {
        if (!address.matches(MOBILE)) {
            PersonData.refusePersonnummer(address);
        }
    }

    /** The same, with another address. */
    Contact at(String other) {
        return new Contact(other, wantsAnswer, wantsNews, allowsHandOver);
    }

    /** What was said yes to. */
    Set<Consent> consents() {
        var given = EnumSet.noneOf(Consent.class);
        if (wantsAnswer) {
            given.add(Consent.ANSWER);
        }
        if (wantsNews) {
            given.add(Consent.NEWS);
        }
        if (allowsHandOver) {
            given.add(Consent.HAND_OVER);
        }
        return given;
    }

    /** Otherwise it is a phone number. */
    public boolean isEmail() {
        return EMAIL.matcher(address).matches();
    }

    /** Whether somebody has to call with the answer: no mail can bring it. */
    boolean wantsCall() {
        return wantsAnswer && !isEmail();
    }

    /** Without the address: it must not end up in a log. */
    @Override
    public String toString() {
        return "Contact";
    }
}

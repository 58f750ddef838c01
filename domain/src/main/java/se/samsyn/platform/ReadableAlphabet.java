package se.samsyn.platform;

import java.math.BigInteger;

/** The 31 characters that nobody mistakes for another, on paper or on the phone: no 0, O, 1, I, L. */
public final class ReadableAlphabet {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(CHARACTERS.length());

    private ReadableAlphabet() {}

    /** Whether a text has no other characters. */
    public static boolean holds(String text) {
        return text.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0);
    }

    /** Some characters from 32 random bytes: so many bits that no character is likelier than another. */
    public static String write(byte[] mac, int length) {
        var rest = new BigInteger(1, mac);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var parts = rest.divideAndRemainder(BASE);
            text.append(CHARACTERS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return text.toString();
    }
}

package se.samsyn.member.passkey;

/**
 * What is known of a key; its other half never leaves it. Bytes are written in Base64 for addresses, as browsers do.
 *
 * @param id by which the browser finds it again
 * @param key its public half (COSE)
 * @param movesAlong whether its owner's other devices may get it too
 * @param signCount how often it has signed; 0 from keys that do not count
 */
public record PublicKey(String id, String key, boolean movesAlong, long signCount) {

    /** Characters of an id: 1,023 bytes. */
    public static final int ID_MAX = 1400;

    /** Characters of a key; the longest in use take half of that. */
    public static final int KEY_MAX = 4000;
}

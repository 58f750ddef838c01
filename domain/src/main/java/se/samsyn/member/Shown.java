package se.samsyn.member;

/** What somebody shows to prove themselves besides the password. */
sealed interface Shown {

    /** Digits of an app, or what stands on paper. */
    record Code(String typed) implements Shown {}

    /** What a browser answers for a key, in the JSON of WebAuthn. */
    record Signature(String answer) implements Shown {}
}

package se.samsyn.member.oidc;

/** A provider's answer proves nothing. People are told less than this says; the server's log has the reason. */
public final class NotProven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was wrong with it. */
    public enum Reason {
        /** Nobody here has begun it, or too long ago. */
        NOT_BEGUN,
        /** The provider itself says no, or its user has turned back. */
        DECLINED,
        /** It does not answer, or not as the standard has it. */
        UNREACHABLE,
        /** It does not take the code: used before, too old, or begun by somebody else. */
        CODE,
        /** Not signed by one of its keys, or by none of the algorithms that count, or no token of this kind. */
        SIGNATURE,
        /** Of another provider. */
        ISSUER,
        /** For another client. */
        AUDIENCE,
        /** Of another login than the one that was begun here. */
        NONCE,
        /** Its time is up, or it lacks what every token has. */
        EXPIRED,
        /** Weaker than was asked for. */
        STRENGTH
    }

    private final Reason reason;

    NotProven(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    NotProven(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

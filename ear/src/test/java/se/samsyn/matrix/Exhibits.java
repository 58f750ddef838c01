package se.samsyn.matrix;

/**
 * The exhibits of a feature. A bean in this package that implements it is found by itself. A new way into the domain
 * needs one line in one of them:
 *
 * <pre>{@code
 * hall.of(ConcernTriage.class)
 *         .act("Dela en rapport med den andra parten", (triage, it) -> triage.share(it.concern(), NO_SECRECY, null))
 * }</pre>
 *
 * <p>{@code it} is a {@link Piece}: the record that it is tried on. An exhibit prepares it so that nothing but the
 * actor's rights stands in the way; whatever it does is rolled back.
 */
interface Exhibits {

    void hang(Hall hall);
}

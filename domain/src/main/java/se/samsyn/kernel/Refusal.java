package se.samsyn.kernel;

import java.io.Serial;
import java.util.List;

/**
 * The domain said no. Unchecked, so that the transaction rolls back. A refusal carries a message key, never a text: the
 * web layer owns the words.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Refusal.RuleBroken, Refusal.NotFound, Refusal.NotAllowed, Refusal.Stale, Refusal.ProofNeeded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;

    private Refusal(String key, String detail) {
        super(detail, null, false, true);
        this.key = key;
    }

    /** The key of the sentence that the person reads. */
    public String key() {
        return key;
    }

    /** A rule that the person can mend; the page keeps what was typed. */
    public static final class RuleBroken extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient List<Object> arguments;

        public RuleBroken(Rule rule, Object... arguments) {
            super(rule.key(), rule.key());
            this.arguments = List.of(arguments);
        }

        /**
         * What fills the placeholders of the sentence, in their order; enum constants are put into words by the page.
         */
        public List<Object> arguments() {
            return arguments == null ? List.of() : arguments;
        }
    }

    /** There is none, or none for this actor: the two cannot be told apart from outside. */
    public static final class NotFound extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        public NotFound(Class<?> what, Object which) {
            super("Refusal.NOT_FOUND", what.getSimpleName() + " " + which);
        }
    }

    /** The permission is missing. People see the page for what is not found. */
    public static final class NotAllowed extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        public NotAllowed(String what) {
            super("Refusal.NOT_ALLOWED", what);
        }
    }

    /** Somebody else changed the same thing in the meantime; the page offers to load it again. */
    public static final class Stale extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        public Stale() {
            super("Refusal.STALE", "changed by somebody else");
        }
    }

    /** It was too long ago that the actor proved who they are; the page keeps what was typed until they have. */
    public static final class ProofNeeded extends Refusal {

        @Serial
        private static final long serialVersionUID = 1L;

        public ProofNeeded() {
            super("Refusal.PROOF_NEEDED", "no proof just now");
        }
    }
}

package se.samsyn.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it was at that moment. History and approvals keep it for ever; a name is looked up on display,
 * so that no name is copied into records that outlive an employment.
 *
 * @param kind staff, a resident, or the system itself
 * @param member the member's id; null unless staff
 * @param party the party acted for; null for residents and the system
 * @param role the key of the role held then; null unless staff
 */
@Embeddable
public record Actor(
        @Enumerated(EnumType.STRING) @Column(name = "actor_kind", length = 10, nullable = false, updatable = false)
                Kind kind,
        @Column(name = "actor_member", updatable = false) @Nullable UUID member,
        @Enumerated(EnumType.STRING) @Column(name = "actor_party", length = 20, updatable = false) @Nullable
                Party party,
        @Column(name = "actor_role", length = Actor.ROLE_MAX, updatable = false) @Nullable String role)
        implements Serializable {

    public static final int ROLE_MAX = 40;

    /** A resident in the portal: never known, never stored. */
    public static final Actor RESIDENT = new Actor(Kind.RESIDENT, null, null, null);

    /** A job that runs by the clock. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, null, null);

    /** What kind of actor. */
    public enum Kind {
        STAFF,
        RESIDENT,
        SYSTEM
    }

    public Actor {
        if ((kind == Kind.STAFF) != (member != null && party != null)) {
            throw new IllegalArgumentException("staff have a member and a party, others have none: " + kind);
        }
    }

    public static Actor staff(UUID member, Party party, @Nullable String role) {
        return new Actor(Kind.STAFF, member, party, role);
    }

    /** Whether it is the same person, whatever the role at the time. */
    public boolean isSamePerson(Actor that) {
        return member != null && member.equals(that.member);
    }
}

package se.samsyn.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Permission;

/**
 * A bundle of permissions under a name of the trade (domain.md 1i). Data, not code: the code asks for permissions only.
 */
@Entity
@Table(name = "role")
class Role {

    /** What decides who may read. */
    private static final Set<Permission> KEEPING = EnumSet.of(Permission.MANAGE_MEMBERS, Permission.MANAGE_ROLES);

    /** What reads of those who told. */
    private static final Set<Permission> READING = EnumSet.of(
            Permission.READ_CONCERNS,
            Permission.TRIAGE_CONCERNS,
            Permission.READ_ORIGINALS,
            Permission.ANSWER_PERSONS,
            Permission.DISCLOSE_CONCERNS);

    @Id
    @Column(length = Actor.ROLE_MAX)
    private String code;

    @Column(length = 80, nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean secondFactor;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_code"))
    @Enumerated(EnumType.STRING)
    @Column(name = "permission", length = 40, nullable = false)
    private Set<Permission> permissions = new HashSet<>();

    /** For Hibernate only. */
    protected Role() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** Whether whoever has it may do nothing before they have proven themselves by more than a password. */
    boolean asksTwice() {
        return secondFactor;
    }

    void askTwice(boolean wanted) {
        secondFactor = wanted;
    }

    /** Whether whoever may do all this would both decide over accounts and read what residents tell. */
    static boolean isTooMuch(Set<Permission> wanted) {
        return wanted.stream().anyMatch(KEEPING::contains) && wanted.stream().anyMatch(READING::contains);
    }

    /**
     * May do this from the members' next click on.
     *
     * @throws RuleBroken if it would both decide over accounts and read what residents tell
     */
    void permit(Set<Permission> wanted) {
        if (isTooMuch(wanted)) {
            throw new RuleBroken(MemberRule.ADMIN_READS_NOTHING);
        }
        permissions.retainAll(wanted);
        permissions.addAll(wanted);
    }
}

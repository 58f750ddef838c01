package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Repository;

/** All members, their roles and units. */
@Repository
class Members {

    @PersistenceContext
    EntityManager em;

    void add(Member member) {
        em.persist(member);
    }

    Member get(MemberId id) {
        return Optional.ofNullable(em.find(Member.class, id)).orElseThrow(() -> new NotFound(Member.class, id));
    }

    /** The same, waiting for others who change it: for counts that must not get lost. */
    Member lock(MemberId id) {
        return Optional.ofNullable(em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Member.class, id));
    }

    Optional<Member> byUsername(String username) {
        return em
                .createQuery("from Member m where m.username = :username", Member.class)
                .setParameter("username", username)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Refuses what a new account cannot have.
     *
     * @throws RuleBroken if the name is taken, or the unit the other party's
     */
    void requireRoomFor(String username, Party party, @Nullable String unitCode) {
        if (byUsername(username).isPresent()) {
            throw new RuleBroken(MemberRule.USERNAME_TAKEN, username);
        }
        requireUnitOf(party, unitCode);
    }

    /** @throws RuleBroken if the unit is the other party's */
    void requireUnitOf(Party party, @Nullable String unitCode) {
        if (units().stream().anyMatch(unit -> unit.code().equals(unitCode) && unit.party() != party)) {
            throw new RuleBroken(MemberRule.UNIT_OF_OTHER_PARTY);
        }
    }

    /** The active ones whose last day is past. */
    List<Member> expiredBefore(LocalDate day) {
        return em.createQuery("from Member m where m.expiresOn < :day and m.active = true", Member.class)
                .setParameter("day", day)
                .getResultList();
    }

    boolean isEmpty() {
        return em.createQuery("select count(m) from Member m", Long.class).getSingleResult() == 0;
    }

    Set<String> rolesOf(Actor actor) {
        var member = actor.member();
        return member == null ? Set.of() : get(new MemberId(member)).roles();
    }

    Set<Permission> permissionsOf(Collection<String> codes) {
        var permissions = new HashSet<Permission>();
        roles(codes).forEach(role -> permissions.addAll(role.permissions()));
        return permissions;
    }

    /** Whether one of these roles asks for more than a password. */
    boolean askTwice(Collection<String> codes) {
        return roles(codes).stream().anyMatch(Role::asksTwice);
    }

    private List<Role> roles(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : em.createQuery("from Role r where r.code in :codes", Role.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    List<Unit> units() {
        return em.createQuery("from Unit u where u.active = true order by u.party, u.name", Unit.class)
                .getResultList();
    }
}

package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Accounts as those see them who manage or approve them. */
@ReadModel
public class AccountQueries {

    /**
     * An account.
     *
     * @param email where letters go; null when none reach them
     * @param unit the unit's name; null when they belong to none
     * @param role the names of the roles
     * @param active whether whoever has it can log in, once they have a password
     * @param awaiting whether their party has not approved it yet
     * @param twofold whether they are asked for more than a password
     * @param chosen whether they have something to log in by: a password, or their party's directory
     * @param expiresOn the last day; null when there is none
     */
    public record Row(
            MemberId id,
            String username,
            String name,
            @Nullable String email,
            Party party,
            @Nullable String unit,
            String role,
            boolean active,
            boolean awaiting,
            boolean twofold,
            boolean chosen,
            @Nullable LocalDate expiresOn)
            implements Serializable {}

    /** A role to choose. */
    public record RoleRow(String code, String name) implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    SecondFactors factors;

    @Inject
    FederatedLinks links;

    @Inject
    CurrentActor current;

    /** Every account of both parties, those that have ended last; at most 2,000. */
    @Allows(Permission.MANAGE_MEMBERS)
    public List<Row> accounts() {
        return rows(
                em.createQuery("from Member m order by m.active desc, m.awaiting desc, m.party, m.name", Member.class)
                        .setMaxResults(2000)
                        .getResultStream());
    }

    /** Those of the actor's own party that wait for its approval; at most 200. */
    @Allows(Permission.APPROVE_MEMBERS)
    public List<Row> awaiting() {
        return rows(em.createQuery(
                        "from Member m where m.awaiting = true and m.party = :party order by m.name", Member.class)
                .setParameter("party", current.party())
                .setMaxResults(200)
                .getResultStream());
    }

    /** All roles, by name. */
    @Allows(Permission.MANAGE_MEMBERS)
    public List<RoleRow> roles() {
        return em.createQuery("from Role r order by r.name", Role.class)
                .getResultStream()
                .map(role -> new RoleRow(role.code(), role.name()))
                .toList();
    }

    private List<Row> rows(Stream<Member> members) {
        var units = em.createQuery("from Unit", Unit.class)
                .getResultStream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
        var roles = em.createQuery("from Role", Role.class)
                .getResultStream()
                .collect(Collectors.toMap(Role::code, Role::name));
        var twofold = factors.all();
        var vouched = links.all();
        return members.map(member -> row(member, units, roles, twofold, vouched))
                .toList();
    }

    private static Row row(
            Member member,
            Map<String, String> units,
            Map<String, String> roles,
            Set<MemberId> twofold,
            Set<MemberId> vouched) {
        return new Row(
                member.id(),
                member.username(),
                member.name(),
                member.email(),
                member.party(),
                member.unitCode() == null ? null : units.get(member.unitCode()),
                member.roles().stream().map(roles::get).sorted().collect(Collectors.joining(", ")),
                member.isActive(),
                member.isAwaiting(),
                twofold.contains(member.id()),
                member.passwordHash() != null || vouched.contains(member.id()),
                member.expiresOn());
    }
}

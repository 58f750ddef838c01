package se.samsyn.member;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;

/** Members and units as pages show them: names are looked up on display, history keeps ids. */
@ReadModel
public class MemberQueries {

    /** A member to choose or show. */
    public record Row(MemberId id, String name, Party party, @Nullable String unit) implements Serializable {}

    /** A unit to choose or show. */
    public record UnitRow(String code, Party party, String name) implements Serializable {}

    /**
     * The one who looks at the page.
     *
     * @param byPassword whether they log in by a password of ours, and not by their party's directory
     */
    public record Self(String name, Party party, @Nullable String unit, Set<String> roles, boolean byPassword)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Members members;

    @Inject
    CurrentActor current;

    @Allows(Permission.ENTER)
    public Self self() {
        var id = current.actor().member();
        var member = members.get(new MemberId(Objects.requireNonNull(id)));
        var unit = member.unitCode();
        return new Self(
                member.name(),
                member.party(),
                unit == null ? null : unitName(unit).orElse(unit),
                roles(member),
                member.passwordHash() != null);
    }

    /** The names of a member's roles: who they are to the work, where their own name is not to stand. */
    @Allows(Permission.ENTER)
    public Set<String> roles(MemberId id) {
        return roles(members.get(id));
    }

    private Set<String> roles(Member member) {
        return em
                .createQuery("from Role r where r.code in :codes", Role.class)
                .setParameter("codes", member.roles())
                .getResultList()
                .stream()
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The active members of the actor's own party, by name; for assigning. At most 200. */
    @Allows(Permission.ENTER)
    public List<Row> colleagues() {
        return em
                .createQuery("from Member m where m.party = :party and m.active = true order by m.name", Member.class)
                .setParameter("party", current.party())
                .setMaxResults(200)
                .getResultList()
                .stream()
                .map(m -> new Row(m.id(), m.name(), m.party(), m.unitCode()))
                .toList();
    }

    /**
     * The active members of both parties who may do something and see a record of this owner and visibility, by party
     * and name. At most 400.
     */
    @Allows(Permission.ENTER)
    public List<Row> seeing(Owner owner, Visibility visibility, Permission needed) {
        return rows(able("", needed).setMaxResults(400), owner, visibility).toList();
    }

    /** One of them; empty for others. */
    @Allows(Permission.ENTER)
    public Optional<Row> seeing(Owner owner, Visibility visibility, Permission needed, MemberId id) {
        return rows(able(" and m.id = :id", needed).setParameter("id", id), owner, visibility)
                .findFirst();
    }

    private TypedQuery<Member> able(String which, Permission needed) {
        return em.createQuery(
                        """
                        from Member m where m.active = true and exists (select 1 from Role r join r.permissions p
                          where p = :needed and (r.code member of m.roles or r.code member of m.providerRoles))"""
                                + which + " order by m.party, m.name",
                        Member.class)
                .setParameter("needed", needed);
    }

    private static Stream<Row> rows(TypedQuery<Member> able, Owner owner, Visibility visibility) {
        return able.getResultStream()
                .filter(m -> new Sight(m.party(), m.unitCode()).sees(owner, visibility))
                .map(m -> new Row(m.id(), m.name(), m.party(), m.unitCode()));
    }

    /** The names of those who acted; nobody stands for the system and for residents. */
    @Allows(Permission.ENTER)
    public MemberNames names(Stream<@Nullable UUID> members) {
        var ids = members.filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? MemberNames.NONE
                : new MemberNames(em.createQuery("from Member m where m.id.value in :ids", Member.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(member -> member.id().value(), Member::name)));
    }

    /** Active units of both parties, by party and name. */
    @Allows(Permission.ANYONE)
    public List<UnitRow> units() {
        return members.units().stream()
                .map(unit -> new UnitRow(unit.code(), unit.party(), unit.name()))
                .toList();
    }

    /** The name of a unit, active or not; empty when it is unknown. */
    @Allows(Permission.ANYONE)
    public Optional<String> unitName(String code) {
        return Optional.ofNullable(em.find(Unit.class, code)).map(Unit::name);
    }

    /** The function mailbox of a unit; empty when the unit is unknown or no longer active. */
    @Allows(Permission.ANYONE)
    public Optional<String> mailboxOf(String unitCode) {
        return Optional.ofNullable(em.find(Unit.class, unitCode))
                .filter(Unit::isActive)
                .map(Unit::email);
    }
}

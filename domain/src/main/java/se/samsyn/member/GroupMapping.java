package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/** That a group in a party's directory gives a role here, and may say which unit. */
@Entity
@Table(name = "group_mapping")
class GroupMapping {

    static final int GROUP_MAX = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GroupMappingId id;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Party party;

    @Column(length = GROUP_MAX, nullable = false)
    private String groupName;

    @Column(length = Actor.ROLE_MAX, nullable = false)
    private String roleCode;

    @Column(length = Owner.UNIT_MAX)
    private @Nullable String unitCode;

    /** For Hibernate only. */
    protected GroupMapping() {}

    /** One that says nothing of units. */
    GroupMapping(Party party, String groupName, String roleCode) {
        this.id = GroupMappingId.next();
        this.party = party;
        this.groupName = groupName;
        this.roleCode = roleCode;
    }

    /** What all these come to for somebody of this party in these groups: every role, and the first unit by group. */
    static Granted grant(Collection<GroupMapping> mappings, Party party, Set<String> groups) {
        var theirs = mappings.stream()
                .filter(mapping -> mapping.party == party && groups.contains(mapping.groupName))
                .sorted(Comparator.comparing(GroupMapping::groupName).thenComparing(GroupMapping::roleCode))
                .toList();
        var unit = theirs.stream()
                .map(GroupMapping::unitCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Granted(theirs.stream().map(GroupMapping::roleCode).collect(Collectors.toUnmodifiableSet()), unit);
    }

    /** @param unit null when the group says nothing of units */
    void moveTo(@Nullable String unit) {
        unitCode = unit;
    }

    boolean is(Party whose, String group, String role) {
        return party == whose && groupName.equals(group) && roleCode.equals(role);
    }

    GroupMappingId id() {
        return id;
    }

    Party party() {
        return party;
    }

    String groupName() {
        return groupName;
    }

    String roleCode() {
        return roleCode;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }
}

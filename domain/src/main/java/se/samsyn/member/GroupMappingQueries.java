package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What groups in the parties' directories come to here. */
@ReadModel
public class GroupMappingQueries {

    /**
     * What one group comes to.
     *
     * @param role the role's name
     * @param unit the unit's name; null when the group says nothing of units
     */
    public record Row(GroupMappingId id, Party party, String group, String role, @Nullable String unit)
            implements Serializable {}

    @Inject
    GroupMappings mappings;

    @Inject
    Roles roles;

    @Inject
    Members members;

    /** All, by party and group; at most 1,000. */
    @Allows(Permission.MANAGE_ROLES)
    public List<Row> all() {
        var roleNames = roles.all().stream().collect(Collectors.toMap(Role::code, Role::name));
        var unitNames = members.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return mappings.all().stream()
                .map(mapping -> new Row(
                        mapping.id(),
                        mapping.party(),
                        mapping.groupName(),
                        roleNames.getOrDefault(mapping.roleCode(), mapping.roleCode()),
                        mapping.unitCode() == null
                                ? null
                                : unitNames.getOrDefault(mapping.unitCode(), mapping.unitCode())))
                .toList();
    }
}

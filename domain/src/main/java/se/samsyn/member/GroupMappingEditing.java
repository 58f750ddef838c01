package se.samsyn.member;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * How it is decided what groups in the parties' directories come to here. Counts from each member's next login on. What
 * was given or taken has a line of its own in the audit trail.
 */
@UseCase
public class GroupMappingEditing {

    @Inject
    GroupMappings mappings;

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    /**
     * Lets whoever is in a group have a role; said once more, the unit is another one.
     *
     * @param group as the directory's tokens name it
     * @param role the code of a role
     * @param unit the code of a unit; null when the group says nothing of units
     * @throws RuleBroken if the unit is the other party's
     * @throws NotFound if there is no such role
     * @throws IllegalArgumentException if no group is named, or by too long a name
     */
    @Allows(Permission.MANAGE_ROLES)
    @AsksForProof
    public GroupMappingId add(Party party, String group, String role, @Nullable String unit) {
        var name = group.strip();
        if (name.isEmpty() || name.length() > GroupMapping.GROUP_MAX) {
            throw new IllegalArgumentException("no name of a group");
        }
        members.requireUnitOf(party, unit);
        var mapping = mappings.find(party, name, role)
                .orElseGet(() -> mappings.add(
                        new GroupMapping(party, name, roles.get(role).code())));
        mapping.moveTo(unit);
        trail.add(current.actor(), "GroupMappingEditing.give", "Party:" + party + " Role:" + role);
        return mapping.id();
    }

    /**
     * Takes it back.
     *
     * @throws NotFound if it is gone
     */
    @Allows(Permission.MANAGE_ROLES)
    @AsksForProof
    public void remove(GroupMappingId id) {
        mappings.remove(id);
    }
}

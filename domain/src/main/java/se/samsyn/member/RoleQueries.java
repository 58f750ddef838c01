package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What each role may do. */
@ReadModel
public class RoleQueries {

    /**
     * A role and all that it may do.
     *
     * @param asksTwice whether it may do so only with more than a password
     */
    public record Row(String code, String name, Set<Permission> permissions, boolean asksTwice)
            implements Serializable {

        public Row {
            permissions = Set.copyOf(permissions);
        }
    }

    @Inject
    Roles roles;

    /** All roles, by name. */
    @Allows(Permission.MANAGE_ROLES)
    public List<Row> all() {
        return roles.all().stream().map(RoleQueries::row).toList();
    }

    /**
     * One role.
     *
     * @throws NotFound if there is no such role
     */
    @Allows(Permission.MANAGE_ROLES)
    public Row role(String code) {
        return row(roles.get(code));
    }

    /** What a role can be given, in the order of the work; the rest everybody has, or nobody. */
    @Allows(Permission.MANAGE_ROLES)
    public List<Permission> grantable() {
        return Arrays.stream(Permission.values())
                .filter(permission -> !RoleEditing.NO_ROLE_HOLDS.contains(permission))
                .toList();
    }

    private static Row row(Role role) {
        return new Row(role.code(), role.name(), role.permissions(), role.asksTwice());
    }
}

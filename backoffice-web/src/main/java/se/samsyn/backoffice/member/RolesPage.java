package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.RoleQueries;
import se.samsyn.platform.Permission;

/** Backs {@code roller.xhtml}: what each role may do, all in one table. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    RoleQueries queries;

    private @Nullable List<RoleQueries.Row> roles;

    public List<RoleQueries.Row> getRoles() {
        if (roles == null) {
            roles = queries.all();
        }
        return roles;
    }

    public List<Permission> getPermissions() {
        return queries.grantable();
    }
}

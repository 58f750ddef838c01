package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.RoleEditing;
import se.samsyn.member.RoleQueries;
import se.samsyn.platform.Permission;

/** Backs {@code roll.xhtml}: what one role may do. */
@Named
@ViewScoped
public class RolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RoleQueries queries;

    @Inject
    RoleEditing editing;

    private @Nullable String code;
    private RoleQueries.@Nullable Row role;
    private Permission[] permissions = {};
    private boolean asksTwice;

    /** {@code f:viewAction}. */
    public void load() {
        role = queries.role(Objects.requireNonNullElse(code, ""));
        permissions = role.permissions().toArray(Permission[]::new);
        asksTwice = role.asksTwice();
    }

    /** Lets the role do what is ticked, and nothing else; and asks for two steps or not. */
    public String save() {
        var wanted = EnumSet.noneOf(Permission.class);
        wanted.addAll(List.of(permissions));
        editing.change(getRole().code(), getRole().permissions(), wanted);
        editing.askTwice(getRole().code(), asksTwice);
        return "roller?klart=role&faces-redirect=true";
    }

    public RoleQueries.Row getRole() {
        return Objects.requireNonNull(role);
    }

    public List<Permission> getGrantable() {
        return queries.grantable();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public boolean isAsksTwice() {
        return asksTwice;
    }

    public void setAsksTwice(boolean asksTwice) {
        this.asksTwice = asksTwice;
    }

    public Permission[] getPermissions() {
        return permissions.clone();
    }

    public void setPermissions(Permission[] permissions) {
        this.permissions = permissions.clone();
    }
}

package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.GroupMappingEditing;
import se.samsyn.member.GroupMappingQueries;
import se.samsyn.member.MemberQueries;
import se.samsyn.member.RoleQueries;

/** Backs {@code inloggning.xhtml}: what groups in the parties' own directories come to here. */
@Named
@ViewScoped
public class DirectoriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupMappingQueries queries;

    @Inject
    GroupMappingEditing editing;

    @Inject
    RoleQueries roles;

    @Inject
    MemberQueries members;

    @Inject
    FederatedSigningIn signingIn;

    private @Nullable List<GroupMappingQueries.Row> mappings;
    private Party party = Party.MUNICIPALITY;
    private @Nullable String group;
    private @Nullable String role;
    private @Nullable String unit;

    /** As they were when the page was opened: a button must not come to mean another one. */
    public List<GroupMappingQueries.Row> getMappings() {
        if (mappings == null) {
            mappings = queries.all();
        }
        return mappings;
    }

    /** Lets whoever is in the group have the role. */
    public String add() {
        editing.add(party, Objects.requireNonNullElse(group, ""), Objects.requireNonNullElse(role, ""), unit);
        return "inloggning?klart=mapGroup&faces-redirect=true";
    }

    /** Takes a role from a group. */
    public String remove(GroupMappingQueries.Row mapping) {
        editing.remove(mapping.id());
        return "inloggning?klart=unmapGroup&faces-redirect=true";
    }

    /** What staff call a party's directory; null when it has none. */
    public @Nullable String label(Party whose) {
        return signingIn.offered().stream()
                .filter(choice -> choice.party() == whose)
                .map(FederatedSigningIn.Choice::label)
                .findFirst()
                .orElse(null);
    }

    public List<RoleQueries.Row> getRoles() {
        return roles.all();
    }

    public List<MemberQueries.UnitRow> getUnits() {
        return members.units();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party party) {
        this.party = party;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}

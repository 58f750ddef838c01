package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;

/** Backs {@code konton.xhtml}: who has an account, a new one, and the end of one. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    MemberAdministration administration;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @NotBlank @Size(max = 60) @Nullable String username;
    private @NotBlank @Size(max = 80) @Nullable String name;
    private @Nullable String password;
    private Party party = Party.MUNICIPALITY;
    private @Nullable String unit;
    private @Nullable String role;
    private @Nullable String ending;
    private @Nullable List<MemberQueries.AccountRow> accounts;

    /** Makes the account and shows it among the others. */
    public String add() {
        administration.add(said(username), said(name), party, unit, Set.of(said(role)), said(password));
        return done("hire");
    }

    /** Ends an account. */
    public String end() {
        administration.deactivate(new MemberId(UUID.fromString(said(ending))));
        return done("dismiss");
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    private static String done(String what) {
        return "konton?klart=" + what + "&faces-redirect=true";
    }

    public List<MemberQueries.AccountRow> getAccounts() {
        if (accounts == null) {
            accounts = members.accounts();
        }
        return accounts;
    }

    /** Those that can be ended: nobody locks the door behind themselves. */
    public List<MemberQueries.AccountRow> getOthers() {
        return getAccounts().stream()
                .filter(account -> account.active()
                        && !account.id().value().equals(current.actor().member()))
                .toList();
    }

    public List<MemberQueries.RoleRow> getRoles() {
        return members.roles();
    }

    public List<MemberQueries.UnitRow> getUnits() {
        return members.units();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public Party getParty() {
        return party;
    }

    public void setParty(Party party) {
        this.party = party;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getEnding() {
        return ending;
    }

    public void setEnding(@Nullable String ending) {
        this.ending = ending;
    }
}

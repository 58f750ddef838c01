package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.Inviting;
import se.samsyn.member.MemberAdministration;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;

/** Backs {@code konton.xhtml}: who has an account, an invitation to one, and the end of one. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    Inviting inviting;

    @Inject
    MemberAdministration administration;

    @Inject
    AccountQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @NotBlank @Size(max = 60) @Nullable String username;
    private @NotBlank @Size(max = 80) @Nullable String name;
    private @Nullable String email;
    private Party party = Party.MUNICIPALITY;
    private @Nullable String unit;
    private @Nullable String role;
    private @Nullable String member;
    private @Nullable List<AccountQueries.Row> accounts;

    /** Invites somebody new. */
    public String invite() {
        inviting.invite(said(username), said(name), said(email), party, unit, said(role));
        return done("invite");
    }

    /** Invites somebody once more. */
    public String inviteAgain() {
        inviting.inviteAgain(chosen(), said(email));
        return done("inviteAgain");
    }

    /** Ends all logins of somebody. */
    public String logOut() {
        administration.logOut(chosen());
        return done("loggedOut");
    }

    /** Ends an account. */
    public String end() {
        administration.deactivate(chosen());
        return done("dismiss");
    }

    private MemberId chosen() {
        return new MemberId(UUID.fromString(said(member)));
    }

    private static String said(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    private static String done(String what) {
        return "konton?klart=" + what + "&faces-redirect=true";
    }

    public List<AccountQueries.Row> getAccounts() {
        if (accounts == null) {
            accounts = queries.accounts();
        }
        return accounts;
    }

    /** Those that can be ended: nobody locks the door behind themselves. */
    public List<AccountQueries.Row> getOthers() {
        return getAccounts().stream()
                .filter(account -> (account.active() || account.awaiting())
                        && !account.id().value().equals(current.actor().member()))
                .toList();
    }

    /** The key of the word for how an account stands. */
    public String state(AccountQueries.Row account) {
        if (account.awaiting()) {
            return "konton.label.awaiting";
        } else if (!account.active()) {
            return "konton.label.ended";
        }
        return account.chosen() ? "konton.label.active" : "konton.label.invited";
    }

    public List<AccountQueries.RoleRow> getRoles() {
        return queries.roles();
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

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
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

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }
}

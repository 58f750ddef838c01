package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** Accounts for show, with a password that everybody may know. Refused wherever the data is not invented. */
@UseCase
public class DemoAccounts {

    /**
     * An account for show.
     *
     * @param unit the code of a unit; null when they belong to none
     * @param role the code of a role
     */
    public record Account(String username, String name, Party party, @Nullable String unit, String role) {}

    @Inject
    Members members;

    @Inject
    Roles roles;

    @Inject
    PasswordHash passwords;

    @Inject
    Settings settings;

    /** Whether there is no account yet, active or not. */
    @Allows(Permission.RUN_JOBS)
    public boolean isNobodyHere() {
        return members.isEmpty();
    }

    /**
     * Adds members, active at once, and lets the password alone do for all roles. As everybody knows the password, one
     * hash serves them all: each costs a second.
     *
     * @return their ids in the same order
     * @throws NotAllowed unless this is a demo
     */
    @Allows(Permission.RUN_JOBS)
    public List<MemberId> add(List<Account> accounts, String password) {
        if (!settings.isDemo()) {
            throw new NotAllowed("accounts for show belong in a demo");
        }
        roles.all().forEach(role -> role.askTwice(false));
        var hash = passwords.of(password);
        return accounts.stream().map(account -> add(account, hash)).toList();
    }

    private MemberId add(Account account, String hash) {
        var member = Member.of(
                MemberId.next(),
                account.username(),
                account.name(),
                account.party(),
                account.unit(),
                Set.of(account.role()),
                hash);
        members.add(member);
        return member.id();
    }
}

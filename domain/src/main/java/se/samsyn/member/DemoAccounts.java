package se.samsyn.member;

import jakarta.inject.Inject;
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

    @Inject
    Members members;

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
     * Adds a member, active at once.
     *
     * @throws NotAllowed unless this is a demo
     */
    @Allows(Permission.RUN_JOBS)
    public MemberId add(
            String username, String name, Party party, @Nullable String unitCode, Set<String> roles, String password) {
        if (!settings.isDemo()) {
            throw new NotAllowed("accounts for show belong in a demo");
        }
        var member = Member.of(MemberId.next(), username, name, party, unitCode, roles, passwords.of(password));
        members.add(member);
        return member.id();
    }
}

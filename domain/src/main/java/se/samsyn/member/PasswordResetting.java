package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;
import se.samsyn.platform.UseCase;

/** How somebody who has forgotten the password gets a link by which to choose another. */
@UseCase
public class PasswordResetting {

    /** Nobody can have a colleague's mailbox filled. */
    private static final Rate LETTERS = new Rate(3, Duration.ofHours(8));

    @Inject
    Members members;

    @Inject
    MemberLetters letters;

    @Inject
    FederatedLinks links;

    @Inject
    RateLimits limits;

    /**
     * Asks for it. Nothing tells whether there is such an account, whether it is active, has an address, or logs in by
     * the party's own directory: no letter leads round that.
     */
    @Allows(Permission.ANYONE)
    public void ask(String username) {
        if (limits.take("password", username.strip().toLowerCase(Locale.ROOT), LETTERS)
                .isZero()) {
            members.byUsername(username.strip())
                    .filter(Member::isActive)
                    .filter(member -> !links.has(member.id()))
                    .ifPresent(letters::reset);
        }
    }
}

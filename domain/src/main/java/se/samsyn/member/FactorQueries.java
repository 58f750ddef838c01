package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What the member who asks proves themselves with besides the password. */
@ReadModel
public class FactorQueries {

    /**
     * Mine.
     *
     * @param appSince since when an app shows my codes; null when none does
     * @param codesLeft how many codes on paper are left
     * @param needed whether one of my roles asks for it
     */
    public record Mine(@Nullable Instant appSince, int codesLeft, boolean needed) implements Serializable {}

    /**
     * A secret that waits to be taken into an app.
     *
     * @param username the account, as the app is to name it
     * @param secret in Base32
     */
    public record Begun(String username, String secret) {}

    @Inject
    Members members;

    @Inject
    Authenticators apps;

    @Inject
    RecoveryCodes codes;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Allows(Permission.ENTER)
    public Mine mine() {
        var me = me();
        return new Mine(apps.since(me.id()).orElse(null), codes.left(me.id()), members.askTwice(me.roles()));
    }

    /** The secret for my app; empty when none was begun, or the app has shown a first code. */
    @Allows(Permission.ENTER)
    public Optional<Begun> begun() {
        var me = me();
        return apps.begun(me, clock.instant()).map(totp -> new Begun(me.username(), totp.base32()));
    }

    private Member me() {
        return members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
    }
}

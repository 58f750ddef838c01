package se.samsyn.member;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
     * @param passkeys my keys, the oldest first
     * @param codesLeft how many codes on paper are left
     * @param needed whether one of my roles asks for it
     */
    public record Mine(@Nullable Instant appSince, List<Key> passkeys, int codesLeft, boolean needed)
            implements Serializable {

        /** Whether I am asked for more than the password. */
        public boolean on() {
            return appSince != null || !passkeys.isEmpty();
        }
    }

    /**
     * One of my keys.
     *
     * @param usedAt when it last let me in; null while it has not
     */
    public record Key(PasskeyId id, String name, Instant addedAt, @Nullable Instant usedAt) implements Serializable {}

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
    SecondFactors factors;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Allows(Permission.ENTER)
    public Mine mine() {
        var me = me();
        var passkeys = factors.passkeys(me.id()).stream()
                .map(key -> new Key(key.id(), key.name(), key.addedAt(), key.usedAt()))
                .toList();
        return new Mine(
                factors.appSince(me.id()).orElse(null),
                passkeys,
                factors.codesLeft(me.id()),
                members.askTwice(me.roles()));
    }

    /** The secret for my app; empty when none was begun, or the app has shown a first code. */
    @Allows(Permission.ENTER)
    public Optional<Begun> begun() {
        var me = me();
        return factors.begun(me, clock.instant()).map(totp -> new Begun(me.username(), totp.base32()));
    }

    private Member me() {
        return members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
    }
}

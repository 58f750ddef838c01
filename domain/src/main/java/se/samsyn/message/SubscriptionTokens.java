package se.samsyn.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.platform.Secrets;

/**
 * The secret in each mail's link that shows, changes and ends a subscription: its id with an HMAC over it. Nothing of
 * it is kept.
 */
@ApplicationScoped
class SubscriptionTokens {

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 16;

    @Inject
    Secrets secrets;

    String of(SubscriptionId id) {
        var bytes = bytes(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_BYTES + MAC_BYTES)
                        .put(bytes)
                        .put(mac(secrets.currentId(), bytes))
                        .array());
    }

    /** The subscription that a token is for; empty if it is not ours. */
    Optional<SubscriptionId> read(String token) {
        try {
            var all = token.length() > 60 ? new byte[0] : Base64.getUrlDecoder().decode(token);
            if (all.length != ID_BYTES + MAC_BYTES) {
                return Optional.empty();
            }
            var id = Arrays.copyOf(all, ID_BYTES);
            var mac = Arrays.copyOfRange(all, ID_BYTES, all.length);
            var buffer = ByteBuffer.wrap(id);
            return secrets.ids().stream().anyMatch(key -> MessageDigest.isEqual(mac, mac(key, id)))
                    ? Optional.of(new SubscriptionId(new UUID(buffer.getLong(), buffer.getLong())))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(String keyId, byte[] id) {
        return Arrays.copyOf(Secrets.mac(secrets.derive(keyId, "subscription"), id), MAC_BYTES);
    }

    private static byte[] bytes(SubscriptionId id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}

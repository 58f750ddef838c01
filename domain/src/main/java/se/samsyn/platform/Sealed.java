package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something encrypted at rest: contact data, a resident's original words, photos, own-party notes. Only {@link Vault}
 * makes and opens it.
 *
 * @param keyId the key it was sealed with
 * @param bytes nonce and ciphertext
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by content, see below; nobody outside changes the bytes
public record Sealed(
        @Column(name = "sealed_key", length = Sealed.KEY_ID_MAX) String keyId,
        @Column(name = "sealed_bytes", length = Sealed.BYTES_MAX) byte[] bytes)
        implements Serializable {

    public static final int KEY_ID_MAX = 20;

    /** Room for 4,000 characters and some. */
    public static final int BYTES_MAX = 20_000;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed that && keyId.equals(that.keyId) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyId, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Sealed[" + keyId + ", " + bytes.length + " bytes]";
    }
}

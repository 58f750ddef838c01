package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;

/**
 * Encryption at rest: AES-256-GCM with one key for each party. Record and column are bound in as associated data, so
 * that a ciphertext moved to another row or column does not open.
 */
@ApplicationScoped
public class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Secrets secrets;

    /** For tests and tools that have no container. */
    @SuppressWarnings("UnnecessaryAssignment") // without a container nobody else assigns it
    public static Vault of(Secrets secrets) {
        var vault = new Vault();
        vault.secrets = secrets;
        return vault;
    }

    /**
     * Seals a text.
     *
     * @param owner whose key
     * @param column table and column, as in {@code concern.original}
     * @param record the record it belongs to
     */
    public Sealed seal(Party owner, String column, Id record, String text) {
        return sealBytes(owner, column, record, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text, such as a photo. */
    public Sealed sealBytes(Party owner, String column, Id record, byte[] plain) {
        var keyId = secrets.currentId();
        return new Sealed(keyId, encrypt(key(keyId, owner.name()), bound(column, record), plain));
    }

    /**
     * Opens what {@link #seal} made for the same owner, column and record.
     *
     * @throws IllegalStateException if it was changed, moved, or sealed for somebody else
     */
    public String open(Party owner, String column, Id record, Sealed sealed) {
        return new String(openBytes(owner, column, record, sealed), StandardCharsets.UTF_8);
    }

    /** Opens what {@link #sealBytes} made, as {@link #open} does. */
    public byte[] openBytes(Party owner, String column, Id record, Sealed sealed) {
        return decrypt(key(sealed.keyId(), owner.name()), bound(column, record), sealed.bytes());
    }

    /**
     * By what an address that is sealed is found again: an HMAC with a key of the party's own, so that neither can tell
     * what the other keeps.
     */
    public SearchKey searchKey(Party owner, String address) {
        return new SearchKey(secrets.currentId(), searchHash(secrets.currentId(), owner, address));
    }

    /** What may be kept of an address, one for each key that may have been in use then. */
    public List<String> searchHashes(Party owner, String address) {
        return secrets.ids().stream().map(id -> searchHash(id, owner, address)).toList();
    }

    private String searchHash(String keyId, Party owner, String address) {
        var plain = SearchKey.plain(address).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Secrets.mac(secrets.derive(keyId, "search:" + owner.name()), plain));
    }

    /** Seals what travels through a browser and comes back, such as a resident's answers between two steps. */
    public byte[] sealTransit(String purpose, byte[] plain) {
        return encrypt(key(secrets.currentId(), "transit"), purpose.getBytes(StandardCharsets.UTF_8), plain);
    }

    /**
     * Opens what {@link #sealTransit} made for the same purpose.
     *
     * @throws IllegalStateException if it was changed or is not ours
     */
    public byte[] openTransit(String purpose, byte[] sealed) {
        return decrypt(key(secrets.currentId(), "transit"), purpose.getBytes(StandardCharsets.UTF_8), sealed);
    }

    private byte[] key(String keyId, String holder) {
        return secrets.derive(keyId, "seal:" + holder);
    }

    private static byte[] bound(String column, Id record) {
        return (column + "/" + record.value()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] encrypt(byte[] key, byte[] bound, byte[] plain) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            var secret = cipher.doFinal(plain);
            return ByteBuffer.allocate(nonce.length + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decrypt(byte[] key, byte[] bound, byte[] sealed) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("too short to be sealed");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(bound);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("does not open", changed);
        }
    }
}

package se.samsyn.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A browser with one key, as far as a server sees it: written from WebAuthn level 3 and not from what it is to test. It
 * obeys: it signs what it is told to sign, for whom and as how many times it is told.
 */
public final class SoftKey {

    /** That somebody was there, and was the owner. */
    private static final int PRESENT_AND_VERIFIED = 0b101;

    private static final int WITH_KEY = 0b100_0000;

    private final byte[] id = new byte[16];
    private final KeyPair pair;
    private String origin = "http://localhost:8080";
    private int count;

    public SoftKey() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** At a page of this origin from here on. */
    public SoftKey at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** Has signed so many times before its next answer. */
    public SoftKey counting(int times) {
        count = times;
        return this;
    }

    /** What the browser answers to whoever asks for a new key. */
    public String create(String asked) {
        var options = read(asked);
        var client = client("webauthn.create", options.getString("challenge"));
        var data = data(options.getJsonObject("rp").getString("id"), PRESENT_AND_VERIFIED | WITH_KEY);
        write(data, new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        var attestation = new ByteArrayOutputStream();
        write(attestation, hex("a3"), text("fmt"), text("none"), text("attStmt"), hex("a0"), text("authData"));
        write(attestation, bytes(data.toByteArray()));
        return answer(Json.createObjectBuilder()
                .add("clientDataJSON", encoded(client))
                .add("attestationObject", encoded(attestation.toByteArray()))
                .build());
    }

    /** What the browser answers to whoever asks for a key. */
    public String sign(String asked) {
        var options = read(asked);
        return sign(options.getString("challenge"), options.getString("rpId"));
    }

    /** The same for another challenge, or another server. */
    public String sign(String challenge, String server) {
        var client = client("webauthn.get", challenge);
        count++;
        var data = data(server, PRESENT_AND_VERIFIED).toByteArray();
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return answer(Json.createObjectBuilder()
                    .add("clientDataJSON", encoded(client))
                    .add("authenticatorData", encoded(data))
                    .add("signature", encoded(signature.sign()))
                    .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An answer as it was, said to be of this key. */
    public String claim(String answer) {
        var claimed = Json.createObjectBuilder(read(answer));
        return claimed.add("id", encoded(id)).add("rawId", encoded(id)).build().toString();
    }

    private String answer(JsonObject response) {
        return Json.createObjectBuilder()
                .add("id", encoded(id))
                .add("rawId", encoded(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] client(String type, String challenge) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", challenge)
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream data(String server, int flags) {
        var data = new ByteArrayOutputStream();
        write(data, sha256(server.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags});
        write(data, ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        return data;
    }

    /** COSE: an elliptic curve's point, for ES256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        write(key, hex("a5"), hex("0102"), hex("0326"), hex("2001"));
        write(key, hex("21"), bytes(thirtyTwo(point.getAffineX().toByteArray())));
        write(key, hex("22"), bytes(thirtyTwo(point.getAffineY().toByteArray())));
        return key.toByteArray();
    }

    private static byte[] thirtyTwo(byte[] number) {
        var whole = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, whole, 32 - length, length);
        return whole;
    }

    /** CBOR: a word of less than 24 letters. */
    private static byte[] text(String word) {
        return ((char) (0x60 + word.length()) + word).getBytes(StandardCharsets.US_ASCII);
    }

    /** CBOR: 24 to 255 bytes. */
    private static byte[] bytes(byte[] content) {
        return ByteBuffer.allocate(2 + content.length)
                .put((byte) 0x58)
                .put((byte) content.length)
                .put(content)
                .array();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static void write(ByteArrayOutputStream to, byte[]... parts) {
        for (var part : parts) {
            to.writeBytes(part);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}

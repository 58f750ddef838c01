package se.samsyn.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * By what a sealed address is found again by somebody who knows it, and by nobody else. An address has one, however it
 * is typed. Only {@link Vault} makes it.
 *
 * @param keyId of the key that it was made with
 * @param hash HMAC of the address, in hexadecimal
 */
@Embeddable
public record SearchKey(
        @Column(name = "search_key", length = Sealed.KEY_ID_MAX) String keyId,
        @Column(name = "search_hash", length = 64) String hash)
        implements Serializable {

    /** An e-mail address in small letters; of a phone number its digits, in Sweden without the country's. */
    static String plain(String address) {
        var stripped =
                Normalizer.normalize(address, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return stripped.indexOf('@') >= 0
                ? stripped
                : stripped.replaceAll("[^0-9+]", "").replaceFirst("^00", "+").replaceFirst("^\\+460?", "0");
    }
}

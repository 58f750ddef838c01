package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/**
 * The words as they came, where something was masked: still an official document, readable for the registrar only (4.4,
 * D-11). Sealed once, never changed.
 */
@Entity
@Immutable
@Table(name = "concern_original")
class Original {

    private static final String COLUMN = "concern_original.words";

    /** Stands between text and place; no form can send it. */
    private static final char BETWEEN = '\u0000';

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "concern_id"))
    private ConcernId concern;

    @Embedded
    private Sealed words;

    /** For Hibernate only. */
    protected Original() {}

    static Original of(ConcernId concern, Party owner, Words words, Vault vault) {
        var original = new Original();
        original.concern = concern;
        original.words = vault.seal(owner, COLUMN, concern, packed(words));
        return original;
    }

    Words open(Party owner, Vault vault) {
        return unpacked(vault.open(owner, COLUMN, concern, words));
    }

    private static String packed(Words words) {
        return words.text().replace(BETWEEN, ' ') + BETWEEN + (words.placeWords() == null ? "" : words.placeWords());
    }

    private static Words unpacked(String packed) {
        int between = packed.indexOf(BETWEEN);
        var placeWords = packed.substring(between + 1);
        return new Words(packed.substring(0, between), emptyAsNull(placeWords));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/** The words of an {@link Addition} as they came, where something was masked; like {@link Original}. */
@Entity
@Immutable
@Table(name = "concern_addition_original")
class AdditionOriginal {

    private static final String COLUMN = "concern_addition_original.words";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "addition_id"))
    private AdditionId addition;

    @Embedded
    private Sealed words;

    /** For Hibernate only. */
    protected AdditionOriginal() {}

    static AdditionOriginal of(AdditionId addition, Party owner, String words, Vault vault) {
        var original = new AdditionOriginal();
        original.addition = addition;
        original.words = vault.seal(owner, COLUMN, addition, words);
        return original;
    }

    String open(Party owner, Vault vault) {
        return vault.open(owner, COLUMN, addition, words);
    }
}

package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.SearchKey;
import se.samsyn.platform.Vault;

/** A {@link Contact} at rest: apart from the concern, so that it goes when the work ends, and sealed. */
@Entity
@Table(name = "concern_contact")
class ContactDetails {

    private static final String COLUMN = "concern_contact.address";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "concern_id"))
    private ConcernId concern;

    @Embedded
    private Sealed address;

    /** Null until a job has filled it, for what came before there was one. */
    @Embedded
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable SearchKey search;

    @Column(nullable = false)
    private boolean wantsAnswer;

    @Column(nullable = false)
    private boolean wantsNews;

    @Column(nullable = false)
    private boolean allowsHandOver;

    /** When whoever reads the mail of an e-mail address said that it is theirs. */
    @Column
    private @Nullable Instant confirmedAt;

    /** Since when they are kept and used for nothing (GDPR art. 18). */
    @Column
    private @Nullable Instant restrictedAt;

    /** For Hibernate only. */
    protected ContactDetails() {}

    static ContactDetails of(ConcernId concern, Party owner, Contact contact, Vault vault) {
        var details = new ContactDetails();
        details.concern = concern;
        details.correct(owner, contact.address(), vault);
        details.wantsAnswer = contact.wantsAnswer();
        details.wantsNews = contact.wantsNews();
        details.allowsHandOver = contact.allowsHandOver();
        return details;
    }

    Contact open(Party owner, Vault vault) {
        return new Contact(vault.open(owner, COLUMN, concern, address), wantsAnswer, wantsNews, allowsHandOver);
    }

    /** Nobody has confirmed that this one is theirs. */
    final void correct(Party owner, String to, Vault vault) {
        address = vault.seal(owner, COLUMN, concern, to);
        search = vault.searchKey(owner, to);
        confirmedAt = null;
    }

    void restrict(Instant at) {
        restrictedAt = at;
    }

    void lift() {
        restrictedAt = null;
    }

    boolean isRestricted() {
        return restrictedAt != null;
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}

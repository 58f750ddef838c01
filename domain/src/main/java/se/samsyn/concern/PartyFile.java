package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/**
 * What a party keeps of a concern as a document of its own: the number in its register (OSL 5:1) and whether it is
 * marked as secret (OSL 5:5). Each party that holds the document has its own, whoever owns the concern. How it came to
 * be is told by {@link FileEntry}.
 */
@Entity
@Table(name = "concern_file")
class PartyFile {

    static final int NUMBER_MAX = 40;

    /** The version of one that is not there yet. */
    static final long NONE = -1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PartyFileId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Column(length = NUMBER_MAX)
    private @Nullable String registrationNumber;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable SecrecyGround secrecyGround;

    /** For Hibernate only. */
    protected PartyFile() {}

    static PartyFile of(ConcernId concern, Party party) {
        var file = new PartyFile();
        file.id = PartyFileId.next();
        file.concern = concern;
        file.party = party;
        return file;
    }

    void register(String number) {
        if (number.equals(registrationNumber)) {
            throw new RuleBroken(FilingRule.SAME_NUMBER);
        }
        registrationNumber = number;
    }

    /** A mark in the place of another one is a new judgement of the same document. */
    void mark(SecrecyGround ground) {
        secrecyGround = ground;
    }

    void lift() {
        if (secrecyGround == null) {
            throw new RuleBroken(FilingRule.NOT_MARKED);
        }
        secrecyGround = null;
    }

    PartyFileId id() {
        return id;
    }

    ConcernId concern() {
        return concern;
    }

    Party party() {
        return party;
    }

    long version() {
        return version;
    }

    @Nullable
    String registrationNumber() {
        return registrationNumber;
    }

    @Nullable
    SecrecyGround secrecyGround() {
        return secrecyGround;
    }
}

package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/**
 * One line of what a party did with its document; for that party alone, and never changed. What somebody remarked may
 * say what is secret, so it is sealed.
 */
@Entity
@Immutable
@Table(name = "concern_file_entry")
class FileEntry {

    static final int VALUE_MAX = 60;

    private static final String COLUMN = "concern_file_entry.remark";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FileEntryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false, updatable = false))
    private ConcernId concern;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private FilingEvent event;

    @Column(name = "entry_value", length = VALUE_MAX, updatable = false)
    private @Nullable String value;

    @Embedded
    private @Nullable Sealed remark;

    @Embedded
    private Actor by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** For Hibernate only. */
    protected FileEntry() {}

    /** @param remark null where nothing was written */
    static FileEntry of(
            ConcernId concern,
            Party party,
            FilingEvent event,
            @Nullable String value,
            @Nullable String remark,
            Vault vault,
            Actor by,
            Instant at) {
        var entry = new FileEntry();
        entry.id = FileEntryId.next();
        entry.concern = concern;
        entry.party = party;
        entry.event = event;
        entry.value = value;
        entry.remark = remark == null ? null : vault.seal(party, COLUMN, entry.id, remark);
        entry.by = by;
        entry.at = at;
        return entry;
    }

    ConcernId concern() {
        return concern;
    }

    FilingEvent event() {
        return event;
    }

    @Nullable
    String value() {
        return value;
    }

    @Nullable
    String remark(Vault vault) {
        return remark == null ? null : vault.open(party, COLUMN, id, remark);
    }

    Actor by() {
        return by;
    }

    Instant at() {
        return at;
    }
}

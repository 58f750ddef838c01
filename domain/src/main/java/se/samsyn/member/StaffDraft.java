package se.samsyn.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Subject;
import se.samsyn.platform.Vault;

/**
 * What a member has typed into a long form of a record and not saved yet (design, section 6). Sealed together with its
 * key, so that it opens as the same member's, for the same record and form, and as nothing else.
 */
@Entity
@Immutable
@Table(name = "staff_draft")
class StaffDraft {

    /** What a {@code mediumblob} holds. */
    private static final int BYTES_MAX = 16_777_215;

    /** Takes the place of what was typed before: two windows of one member may save at the same moment. */
    static final String UPSERT =
            """
            insert into staff_draft
              (member_id, subject_kind, subject_id, form, read_version, sealed_key, sealed_bytes, saved_at)
            values (:member, :kind, :subject, :form, :read, :key, :bytes, :at)
            on duplicate key update read_version = values(read_version), sealed_key = values(sealed_key),
              sealed_bytes = values(sealed_bytes), saved_at = values(saved_at)
            """;

    /** Whose, of what, in which form. */
    @Embeddable
    record Key(
            @Column(name = "member_id") UUID member,
            @Column(name = "subject_kind", length = Subject.KIND_MAX) String kind,
            @Column(name = "subject_id") UUID subject,
            @Column(name = "form", length = StaffDrafting.FORM_MAX) String form)
            implements Id {

        static Key of(UUID member, Subject subject, String form) {
            return new Key(member, subject.kind(), subject.id(), form);
        }

        @Override
        public UUID value() {
            return subject;
        }

        private String column() {
            return "staff_draft.content/" + member + "/" + kind + "/" + form;
        }
    }

    @EmbeddedId
    private Key id;

    @Column(name = "read_version", nullable = false)
    private long read;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_bytes", length = BYTES_MAX))
    private Sealed content;

    @Column(nullable = false)
    private Instant savedAt;

    /** For Hibernate only. */
    protected StaffDraft() {}

    static StaffDraft of(Key key, long read, Party party, String content, Vault vault, Instant at) {
        var draft = new StaffDraft();
        draft.id = key;
        draft.read = read;
        draft.content = vault.seal(party, key.column(), key, content);
        draft.savedAt = at;
        return draft;
    }

    /** Fills {@link #UPSERT}. */
    Query bind(Query upsert) {
        return upsert.setParameter("member", id.member())
                .setParameter("kind", id.kind())
                .setParameter("subject", id.subject())
                .setParameter("form", id.form())
                .setParameter("read", read)
                .setParameter("key", content.keyId())
                .setParameter("bytes", content.bytes())
                .setParameter("at", savedAt);
    }

    String open(Party party, Vault vault) {
        return vault.open(party, id.column(), id, content);
    }

    long read() {
        return read;
    }

    Instant savedAt() {
        return savedAt;
    }
}

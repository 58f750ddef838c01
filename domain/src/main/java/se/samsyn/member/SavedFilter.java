package se.samsyn.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Id;

/** A filter of a list that a member comes back to, by the name that they gave it. It is theirs alone. */
@Entity
@Immutable
@Table(name = "saved_filter")
class SavedFilter {

    /** Takes the place of another of the same name. */
    static final String UPSERT =
            """
            insert into saved_filter (member_id, list, name, wishes) values (:member, :list, :name, :wishes)
            on duplicate key update wishes = values(wishes)
            """;

    /** Whose, of which list, by what name; large and small letters are the same. */
    @Embeddable
    record Key(
            @Column(name = "member_id") UUID member,
            @Column(name = "list", length = FilterSaving.LIST_MAX) String list,
            @Column(name = "name", length = FilterSaving.NAME_MAX) String name)
            implements Id {

        @Override
        public UUID value() {
            return member;
        }
    }

    @EmbeddedId
    private Key id;

    @Column(length = FilterSaving.WISHES_MAX, nullable = false)
    private String wishes;

    /** For Hibernate only. */
    protected SavedFilter() {}

    String name() {
        return id.name();
    }

    String wishes() {
        return wishes;
    }
}

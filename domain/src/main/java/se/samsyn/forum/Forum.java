package se.samsyn.forum;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;

/** A standing meeting of both parties (S-43). Each has a seat in it, or it is not one. */
@Entity
@Table(name = "forum")
public class Forum {

    public static final int NAME_MAX = 120;
    public static final int INTERVAL_MAX = 104;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ForumId id;

    @Version
    private long version;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private ForumKind kind;

    @Column(nullable = false)
    private int intervalWeeks;

    @ElementCollection
    @CollectionTable(name = "forum_seat", joinColumns = @JoinColumn(name = "forum_id"))
    @MapKeyColumn(name = "party", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Seat> seats = new EnumMap<>(Party.class);

    /** For Hibernate only. */
    protected Forum() {}

    /**
     * Sets one up.
     *
     * @param intervalWeeks between two meetings, as planned; from 1 to 104
     */
    public static Forum of(String name, ForumKind kind, int intervalWeeks, Map<Party, Seat> seats) {
        if (name.isBlank()) {
            throw new RuleBroken(ForumRule.NAME_NEEDED);
        }
        if (seats.size() < Party.values().length) {
            throw new RuleBroken(ForumRule.BOTH_PARTIES_NEEDED);
        }
        if (intervalWeeks < 1 || intervalWeeks > INTERVAL_MAX) {
            throw new RuleBroken(ForumRule.INTERVAL_NEEDED, INTERVAL_MAX);
        }
        var forum = new Forum();
        forum.id = ForumId.next();
        forum.name = name.strip();
        forum.kind = kind;
        forum.intervalWeeks = intervalWeeks;
        forum.seats.putAll(seats);
        return forum;
    }

    public ForumId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ForumKind kind() {
        return kind;
    }

    /** Weeks between two meetings, as planned. */
    public int intervalWeeks() {
        return intervalWeeks;
    }

    /** One for each party. */
    public Map<Party, Seat> seats() {
        return Map.copyOf(seats);
    }
}

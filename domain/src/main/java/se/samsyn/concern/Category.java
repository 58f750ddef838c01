package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/**
 * What a concern is about, and who gets it (domain.md 4.2). Reference data; its words stand in the bundles under
 * {@code Category.<code>}.
 */
@Entity
@Immutable
@Table(name = "category")
class Category {

    static final int CODE_MAX = 10;

    /** In the place of a unit: the queue that both parties share. */
    static final String BOTH = "BADA";

    @Id
    @Column(length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Tile tile;

    /** Place within its tile, from 1. */
    @Column(nullable = false)
    private int position;

    /** Who works with it: a unit's code, or {@link #BOTH}. */
    @Column(length = Owner.UNIT_MAX, nullable = false)
    private String receiver;

    /** The municipality's unit that reads it first and owns it; null when the coordination function does. */
    @Column(length = Owner.UNIT_MAX)
    private @Nullable String ownerUnit;

    /** Codes of focus areas as the agreement has them, by commas. */
    @Column(length = 80, nullable = false)
    private String focus;

    /** Working days within which somebody has read it. */
    @Column(nullable = false)
    private int days;

    /** Whether the one who keeps the road can mend it. */
    @Column(nullable = false)
    private boolean aboutRoad;

    /** For Hibernate only. */
    protected Category() {}

    Category(
            String code, Tile tile, int position, String receiver, @Nullable String ownerUnit, String focus, int days) {
        this.code = code;
        this.tile = tile;
        this.position = position;
        this.receiver = receiver;
        this.ownerUnit = ownerUnit;
        this.focus = focus;
        this.days = days;
    }

    String code() {
        return code;
    }

    Tile tile() {
        return tile;
    }

    int position() {
        return position;
    }

    String receiver() {
        return receiver;
    }

    /** The municipality receives and owns what residents tell, also where the police will work with it. */
    Owner owner() {
        return new Owner(Party.MUNICIPALITY, ownerUnit);
    }

    List<String> focus() {
        return List.of(focus.split(",", -1));
    }

    int days() {
        return days;
    }

    boolean isAboutRoad() {
        return aboutRoad;
    }
}

package se.samsyn.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * What a concern is about (domain.md 4.2); {@link RouteSet} says who gets it. Reference data; its words stand in the
 * bundles under {@code Category.<code>}.
 */
@Entity
@Immutable
@Table(name = "category")
class Category {

    static final int CODE_MAX = 10;

    @Id
    @Column(length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Tile tile;

    /** Place within its tile, from 1. */
    @Column(nullable = false)
    private int position;

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

    Category(String code, Tile tile, int position, String focus, int days) {
        this.code = code;
        this.tile = tile;
        this.position = position;
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

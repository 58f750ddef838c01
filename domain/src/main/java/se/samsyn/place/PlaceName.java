package se.samsyn.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.locationtech.jts.geom.Point;

/** A name that people know a place by, with one point for it. Loaded by the operator; only read here. */
@Entity
@Immutable
@Table(name = "place_name")
class PlaceName {

    static final int NAME_MAX = 80;

    @Id
    private long id;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Column(length = NAME_MAX, nullable = false)
    private String locality;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private PlaceKind kind;

    @Column(columnDefinition = "point", nullable = false)
    private Point point;

    /** Name and locality, compared without case and accents; the database makes it. */
    @Column(length = 200, insertable = false, updatable = false)
    private String search;

    /** For Hibernate only. */
    protected PlaceName() {}

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String locality() {
        return locality;
    }

    PlaceKind kind() {
        return kind;
    }

    GeoPoint point() {
        return GeoPoint.of(point);
    }

    String search() {
        return search;
    }
}

package se.samsyn.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;

/** A name that people know a place by, with one point for it. Comes in files ({@link PlaceImporting}). */
@Entity
@Table(name = "place_name")
class PlaceName {

    static final int NAME_MAX = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    static PlaceName of(PlaceRow row) {
        var place = new PlaceName();
        place.name = row.name();
        place.locality = row.locality();
        place.kind = row.kind();
        place.point = row.point().stored();
        return place;
    }

    /** Is where and what a file says; answers whether anything changed. */
    boolean follow(PlaceRow row) {
        if (kind == row.kind() && point().equals(row.point())) {
            return false;
        }
        kind = row.kind();
        point = row.point().stored();
        return true;
    }

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

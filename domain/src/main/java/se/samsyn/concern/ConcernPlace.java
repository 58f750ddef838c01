package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Point;
import se.samsyn.place.GeoPoint;

/**
 * Where a concern is, exactly; a row only when a point is known. For staff who see the concern: public queries use the
 * area, never the point.
 */
@Entity
@Table(name = "concern_place")
class ConcernPlace {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "concern_id"))
    private ConcernId concern;

    @Column(columnDefinition = "point", nullable = false)
    private Point point;

    @Column(length = 40, nullable = false)
    private String areaCode;

    /** For Hibernate only. */
    protected ConcernPlace() {}

    static ConcernPlace of(ConcernId concern, GeoPoint point, String areaCode) {
        var place = new ConcernPlace();
        place.concern = concern;
        place.point = point.stored();
        place.areaCode = areaCode;
        return place;
    }

    ConcernId concern() {
        return concern;
    }

    GeoPoint point() {
        return GeoPoint.of(point);
    }

    String areaCode() {
        return areaCode;
    }
}

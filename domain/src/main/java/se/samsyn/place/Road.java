package se.samsyn.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.locationtech.jts.geom.LineString;

/** A stretch of a road that somebody else than the municipality keeps. Reference data, changed by the operator. */
@Entity
@Immutable
@Table(name = "road")
class Road {

    @Id
    private long id;

    /** As people say it, such as {@code Väg 108}; the same for all its stretches. */
    @Column(length = 20, nullable = false)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "keeper_code")
    private RoadKeeper keeper;

    @Column(columnDefinition = "linestring", nullable = false)
    private LineString line;

    /** For Hibernate only. */
    protected Road() {}

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    RoadKeeper keeper() {
        return keeper;
    }

    double metresTo(GeoPoint point) {
        return point.distanceTo(line);
    }
}

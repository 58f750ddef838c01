package se.samsyn.place;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.locationtech.jts.geom.Polygon;
import se.samsyn.kernel.Refusal.RuleBroken;

/** The municipality, a part of it, or a neighbour. Its code is fixed; its name and boundary are data. */
@Entity
@Table(name = "area")
class Area {

    static final int CODE_MAX = 40;
    static final int NAME_MAX = 80;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AreaId id;

    @Version
    private long version;

    @Column(length = CODE_MAX, nullable = false, updatable = false)
    private String code;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private AreaKind kind;

    @Column(columnDefinition = "polygon", nullable = false)
    private Polygon boundary;

    /** For Hibernate only. */
    protected Area() {}

    /**
     * Draws a new area.
     *
     * @param corners in their order along the boundary, the first not repeated
     */
    static Area draw(String code, String name, AreaKind kind, List<GeoPoint> corners) {
        var area = new Area();
        area.id = AreaId.next();
        area.code = code;
        area.name = name;
        area.kind = kind;
        area.redraw(corners);
        return area;
    }

    /**
     * Moves the boundary. What was placed before keeps the area it was placed in.
     *
     * @throws RuleBroken if the corners enclose nothing or the line crosses itself
     */
    final void redraw(List<GeoPoint> corners) {
        boundary = Outline.of(corners).stored();
    }

    boolean contains(GeoPoint point) {
        return boundary.contains(point.stored());
    }

    AreaId id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    AreaKind kind() {
        return kind;
    }

    Outline outline() {
        return Outline.of(boundary);
    }

    Bounds bounds() {
        var envelope = boundary.getEnvelopeInternal();
        return new Bounds(envelope.getMinY(), envelope.getMinX(), envelope.getMaxY(), envelope.getMaxX());
    }
}

package se.samsyn.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
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

    /** The same from each later word of the name, so that it is found by that word too. */
    @ElementCollection
    @CollectionTable(name = "place_word", joinColumns = @JoinColumn(name = "place_name_id"))
    @OrderColumn(name = "seq")
    @Column(name = "rest", length = 200, nullable = false)
    private List<String> laterWords = new ArrayList<>();

    /** For Hibernate only. */
    protected PlaceName() {}

    static PlaceName of(PlaceRow row) {
        var place = new PlaceName();
        place.name = row.name();
        place.locality = row.locality();
        place.kind = row.kind();
        place.point = row.point().stored();
        for (var rest : fromLaterWords(row.name(), row.kind())) {
            place.laterWords.add(rest + " " + row.locality());
        }
        return place;
    }

    /** A name from its second word on, from its third on …; the words of an address end before its number. */
    static List<String> fromLaterWords(String name, PlaceKind kind) {
        var found = new ArrayList<String>();
        for (int i = 1; i < name.length(); i++) {
            boolean begins = name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (begins && kind == PlaceKind.ADDRESS && Character.isDigit(name.charAt(i))) {
                break;
            }
            if (begins) {
                found.add(name.substring(i));
            }
        }
        return found;
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

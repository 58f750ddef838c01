package se.samsyn.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.samsyn.kernel.Party;

/**
 * The one condition under which list, count and map see a measure: published, and as the filter wishes. Written in SQL,
 * since the spatial index is used by {@code MBRContains} and not by what JPQL can say.
 */
final class PublicRows {

    private final StringBuilder where = new StringBuilder("m.published_at is not null");
    private final Map<String, Object> values = new LinkedHashMap<>();

    PublicRows(MeasureFilter filter) {
        if (filter.area() != null) {
            and("m.area_code = :area", "area", filter.area());
        }
        if (filter.focus() != null) {
            and(
                    """
                    exists (select 1 from measure_focus_area mf join focus_area f on f.id = mf.focus_area_id
                            where mf.measure_id = m.id and f.code = :focus)""",
                    "focus",
                    filter.focus());
        }
        if (filter.party() != null) {
            where.append(filter.party() == Party.MUNICIPALITY ? " and m.municipality_acts" : " and m.police_acts");
        }
        if (filter.status() != null) {
            and("m.status = :status", "status", filter.status().name());
        }
        if (filter.category() != null) {
            and("m.category = :category", "category", filter.category());
        }
        if (filter.year() != null) {
            and("coalesce(m.started_on, m.planned_from) <= :yearEnd", "yearEnd", LocalDate.of(filter.year(), 12, 31));
            and(
                    """
                    (m.finished_on >= :yearStart or m.finished_on is null
                     and (m.started_on is not null or m.planned_to is null or m.planned_to >= :yearStart))""",
                    "yearStart",
                    LocalDate.of(filter.year(), 1, 1));
        }
    }

    /** Narrows it further. */
    PublicRows and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    PublicRows with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    long count(EntityManager em, String from) {
        return query(em, "select count(*) as n from " + from, "")
                .addScalar("n", Long.class)
                .getSingleResult()
                .get(0, Long.class);
    }

    /** A query over these rows; what it selects must still be typed by {@code addScalar}. */
    NativeQuery<Tuple> query(EntityManager em, String select, String after) {
        var query = em.unwrap(Session.class).createNativeQuery(select + " where " + where + " " + after, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }
}

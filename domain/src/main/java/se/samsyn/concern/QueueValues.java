package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The values of a query that is put together of parts: each is written as a parameter where it is needed. */
final class QueueValues {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Answers how it is written in the query. */
    String add(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    String addAll(Collection<?> several) {
        return several.stream().map(this::add).collect(Collectors.joining(", ", "(", ")"));
    }

    /** What it selects must still be typed by {@code addScalar}. */
    NativeQuery<Tuple> query(EntityManager em, String sql) {
        var query = em.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }
}

package se.samsyn.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The numbers that people see, counted from 1 in each series and year. A rolled-back act leaves a gap, never a double.
 */
@Repository
public class Numbers {

    @PersistenceContext
    EntityManager em;

    /**
     * The next number. Its row stays locked until the transaction ends, so take it late.
     *
     * @param series what is counted, such as {@code concern}; at most 20 characters
     */
    public int next(String series, int year) {
        em.createNativeQuery(
                        """
                        insert into counter (series, year, value) values (:series, :year, last_insert_id(1))
                        on duplicate key update value = last_insert_id(value + 1)
                        """)
                .setParameter("series", series)
                .setParameter("year", year)
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).intValue();
    }
}

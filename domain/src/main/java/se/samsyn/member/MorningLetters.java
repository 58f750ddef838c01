package se.samsyn.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.platform.Repository;

/** Who wants a letter each working day. */
@Repository
class MorningLetters {

    @PersistenceContext
    EntityManager em;

    Optional<MorningLetter> of(MemberId member) {
        return Optional.ofNullable(em.find(MorningLetter.class, member));
    }

    void add(MorningLetter letter) {
        em.persist(letter);
    }

    void remove(MorningLetter letter) {
        em.remove(letter);
    }

    /** One whose turn has not come on this day, locked; those that another node holds are its own affair. */
    @SuppressWarnings("unchecked") // a native query of one entity
    Optional<MorningLetter> claim(LocalDate day) {
        return ((List<MorningLetter>) em.createNativeQuery(
                                """
                                select * from morning_letter l where (l.posted_for is null or l.posted_for < :day)
                                  and exists (select 1 from member m
                                    where m.id = l.member_id and m.active = 1 and m.email is not null)
                                order by l.member_id limit 1 for update skip locked
                                """,
                                MorningLetter.class)
                        .setParameter("day", day)
                        .getResultList())
                .stream().findFirst();
    }
}

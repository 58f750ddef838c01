package se.samsyn.concern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Repository;

/** All categories. */
@Repository
class Categories {

    @PersistenceContext
    EntityManager em;

    /** @throws RuleBroken if nothing, or nothing that exists, was chosen */
    Category get(String code) {
        var category = code.length() > Category.CODE_MAX ? null : em.find(Category.class, code);
        if (category == null) {
            throw new RuleBroken(ConcernRule.CATEGORY_NEEDED);
        }
        return category;
    }

    /** In no particular order. */
    List<Category> all() {
        return em.createQuery("from Category c", Category.class).getResultList();
    }
}

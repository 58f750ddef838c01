package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Repository;

/** The texts of the actor's own party; those of the other one are not found. */
@Repository
class AnswerTemplates {

    /** A list that nobody reads to its end. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    void add(AnswerTemplate template) {
        if (all().size() >= MOST) {
            throw new RuleBroken(ConcernRule.TEMPLATES_TOO_MANY, MOST);
        }
        em.persist(template);
    }

    void remove(AnswerTemplate template) {
        em.remove(template);
    }

    AnswerTemplate get(AnswerTemplateId id) {
        return Optional.ofNullable(em.find(AnswerTemplate.class, id))
                .filter(template -> template.owner() == current.party())
                .orElseThrow(() -> new NotFound(AnswerTemplateId.class, id));
    }

    /** The same, as it was read. */
    AnswerTemplate get(AnswerTemplateId id, long read) {
        var template = get(id);
        if (template.version() != read) {
            throw new Stale();
        }
        return template;
    }

    /** By what they are for, then by name. */
    List<AnswerTemplate> all() {
        return em.createQuery(
                        "from AnswerTemplate t where t.owner = :party order by t.act, t.name", AnswerTemplate.class)
                .setParameter("party", current.party())
                .getResultList();
    }

    /** Those for a category, the narrower ones first. */
    List<AnswerTemplate> fitting(TemplateAct act, String category) {
        return em.createQuery(
                        "from AnswerTemplate t where t.owner = :party and t.act = :act"
                                + " and (t.category is null or t.category = :category)"
                                + " order by case when t.category is null then 1 else 0 end, t.name",
                        AnswerTemplate.class)
                .setParameter("party", current.party())
                .setParameter("act", act)
                .setParameter("category", category)
                .getResultList();
    }

    /** @throws RuleBroken if another one for the same act is called so */
    void mustBeFree(@Nullable AnswerTemplateId self, TemplateAct act, String name) {
        boolean taken = all().stream()
                .anyMatch(other -> !other.id().equals(self)
                        && other.act() == act
                        && other.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw new RuleBroken(ConcernRule.NAME_TAKEN);
        }
    }
}

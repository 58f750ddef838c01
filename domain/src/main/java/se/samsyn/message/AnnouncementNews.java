package se.samsyn.message;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samsyn.measure.MeasureNews;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Which announcements are new: for those who want to be told. */
@ReadModel
class AnnouncementNews {

    private static final int LIMIT = 100;

    /**
     * A published announcement.
     *
     * @param title as it was written
     * @param translations the published ones, by language
     * @param measures the published ones it is about; with none it is for the whole municipality
     */
    record Item(String slug, String title, Map<String, Translation> translations, List<MeasureNews.Item> measures) {

        /** Its title in a language; as it was written where it is not translated. */
        String title(String language) {
            var translation = translations.get(language);
            return translation == null ? title : translation.text().title();
        }

        /** Whether a machine made {@link #title(String)}, and no person has reviewed it. */
        boolean isMachineMade(String language) {
            var translation = translations.get(language);
            return translation != null && !translation.reviewed();
        }

        boolean isFor(SubscriptionWishes wishes) {
            return measures.isEmpty() ? !wishes.areNarrow() : measures.stream().anyMatch(wishes::wants);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    MeasureNews measures;

    /**
     * Those published in a time, latest first; at most 100.
     *
     * @param from included
     * @param to excluded
     */
    @Allows(Permission.ANYONE)
    public List<Item> between(Instant from, Instant to) {
        return em
                .createQuery(
                        """
                        from Announcement a where a.status = :published and a.publishedAt >= :from
                        and a.publishedAt < :to order by a.publishedAt desc
                        """,
                        Announcement.class)
                .setParameter("published", AnnouncementStatus.PUBLISHED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(LIMIT)
                .getResultList()
                .stream()
                .map(this::item)
                .toList();
    }

    private Item item(Announcement announcement) {
        var text = announcement.publishedText();
        return new Item(
                String.valueOf(announcement.slug()),
                text == null ? "" : text.title(),
                announcement.publishedTranslations(),
                measures.published(announcement.publishedMeasures()));
    }
}

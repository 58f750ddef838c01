package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What is new about published measures: for those who want to be told. */
@ReadModel
public class MeasureNews {

    private static final int LIMIT = 200;

    /** What changes a measure's status in the eyes of the public. */
    private static final Set<MeasureAct> CHANGES = EnumSet.of(
            MeasureAct.DECIDE,
            MeasureAct.START,
            MeasureAct.EVALUATE,
            MeasureAct.CANCEL,
            MeasureAct.RECONSIDER,
            MeasureAct.REAFFIRM);

    /** What happened to a measure; the last of them that happened tells. */
    public enum Kind {
        PUBLISHED,
        CHANGED,
        DONE
    }

    /**
     * A measure with news.
     *
     * @param area null when it holds for the whole municipality
     * @param focuses codes
     */
    public record Item(
            MeasureId id,
            String slug,
            String title,
            Kind kind,
            MeasureStatus status,
            @Nullable String area,
            @Nullable String category,
            Set<String> focuses)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    FocusAreaQueries focusAreas;

    /**
     * The published measures with news in a time, latest first; at most 200.
     *
     * @param from included
     * @param to excluded
     */
    @Allows(Permission.ANYONE)
    public List<Item> between(Instant from, Instant to) {
        var acts = EnumSet.copyOf(CHANGES);
        acts.add(MeasureAct.FINISH);
        // whatever is news of a measure has updated it too: older ones need no look into their history
        return em
                .createQuery(
                        """
                        from Measure m where m.updatedAt >= :from
                        and m.publication.publishedAt is not null and m.publication.publishedAt < :to
                        and (m.publication.publishedAt >= :from or exists (
                          select 1 from Measure n join n.progress.history e
                          where n = m and e.act in :acts and e.at >= :from and e.at < :to))
                        order by m.updatedAt desc, m.number desc
                        """,
                        Measure.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("acts", acts)
                .setMaxResults(LIMIT)
                .getResultList()
                .stream()
                .map(measure -> item(measure, from, to))
                .toList();
    }

    /**
     * The areas, categories and focus areas of these measures as far as they are published; nothing is news of them.
     */
    @Allows(Permission.ANYONE)
    public List<Item> published(Collection<MeasureId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "from Measure m where m.publication.publishedAt is not null and m.id in :ids",
                                Measure.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .map(measure -> item(measure, Kind.PUBLISHED))
                        .toList();
    }

    private Item item(Measure measure, Instant from, Instant to) {
        var last = measure.progress().history().stream()
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to))
                .filter(entry -> entry.act() == MeasureAct.FINISH || CHANGES.contains(entry.act()))
                .max(Comparator.comparing(MeasureEntry::at));
        var published = measure.publishedAt();
        if (published != null && !published.isBefore(from)) {
            return item(measure, Kind.PUBLISHED);
        }
        return item(
                measure, last.filter(entry -> entry.act() == MeasureAct.FINISH).isPresent() ? Kind.DONE : Kind.CHANGED);
    }

    private Item item(Measure measure, Kind kind) {
        return new Item(
                measure.id(),
                String.valueOf(measure.slug()),
                Objects.requireNonNull(measure.publication().shown()).title(),
                kind,
                measure.status(),
                measure.place().area(),
                measure.outline().category(),
                focusAreas.named(measure.outline().focusAreas()).stream()
                        .map(Focus::code)
                        .collect(Collectors.toSet()));
    }
}

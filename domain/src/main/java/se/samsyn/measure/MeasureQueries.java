package se.samsyn.measure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Cursor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Sight;
import se.samsyn.platform.Standing;
import se.samsyn.problem.ProblemId;

/** Measures as staff see them, within the sight of whoever asks. */
@ReadModel
public class MeasureQueries {

    private static final int LIMIT = 200;

    /**
     * One line of the list.
     *
     * @param version grows with each change
     */
    public record Row(
            MeasureId id,
            long version,
            String number,
            String title,
            MeasureStatus status,
            boolean reconsidered,
            Party owner,
            boolean municipalityActs,
            boolean policeActs,
            @Nullable Instant publishedAt,
            Instant updatedAt)
            implements Serializable {}

    /**
     * Everything one page of a measure shows.
     *
     * @param version grows with each change
     * @param acts what is offered from where it stands, by target
     * @param history newest first
     */
    public record View(
            MeasureId id,
            long version,
            String number,
            @Nullable String slug,
            ProblemId problem,
            MeasureOutline outline,
            Owner owner,
            Visibility visibility,
            Map<Party, Contribution> contributions,
            MeasureStatus status,
            boolean reconsidered,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            PublicText publicText,
            MeasurePlace place,
            @Nullable String outcome,
            @Nullable Instant publishedAt,
            Instant updatedAt,
            Map<MeasureStatus, MeasureAct> acts,
            List<MeasureEntry> history)
            implements Serializable {}

    /**
     * A day that is planned for a measure.
     *
     * @param begins whether it is to begin then; else it is to be done
     */
    public record Planned(String number, String title, LocalDate on, boolean begins, Party owner)
            implements Serializable {}

    /**
     * Whose approval its page needs, and has.
     *
     * @param both whether both parties must approve it
     * @param standing null while nothing was written
     * @param correctionWaits whether the public reads another text than the latest one
     */
    public record Seats(boolean both, @Nullable Standing standing, boolean correctionWaits) implements Serializable {

        /** Whether nothing stands in the way of publishing the latest text. */
        public boolean isReady() {
            return !both || (standing != null && standing.isJoint());
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Measures measures;

    @Inject
    PageSeats seats;

    @Inject
    CurrentActor current;

    /**
     * Measures, latest changed first.
     *
     * @param status only those that stand there; null for all
     * @param owner only those of this party; null for both
     * @param after where the last page ended; null for the first
     * @param limit at most 200
     */
    @Allows(Permission.READ_MEASURES)
    public Page<Row> list(@Nullable MeasureStatus status, @Nullable Party owner, @Nullable String after, int limit) {
        int size = Math.min(limit, LIMIT);
        var cursor = Cursor.parse(after);
        var query = em.createQuery(
                        "select m from Measure m where " + Sight.clause("m")
                                + (status == null ? "" : " and m.progress.status = :status")
                                + (owner == null ? "" : " and m.owner.party = :owner")
                                + (cursor.isEmpty()
                                        ? ""
                                        : " and (m.updatedAt < :at or m.updatedAt = :at and m.number < :number)")
                                + " order by m.updatedAt desc, m.number desc",
                        Measure.class)
                .setMaxResults(size + 1);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        cursor.ifPresent(from -> query.setParameter("at", from.at()).setParameter("number", from.name()));
        var found = Sight.of(current).bind(query).getResultList();
        var rows = found.stream().limit(size).map(MeasureQueries::row).toList();
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new Page<>(rows, last == null ? null : new Cursor(last.updatedAt(), last.number()).toString());
    }

    /** The measures against a problem that the actor sees, in the order they were proposed. */
    @Allows(Permission.READ_MEASURES)
    public List<Row> ofProblem(ProblemId problem) {
        var query = em.createQuery(
                        "select m from Measure m where m.problem = :problem and " + Sight.clause("m")
                                + " order by m.number",
                        Measure.class)
                .setParameter("problem", problem)
                .setMaxResults(LIMIT);
        return Sight.of(current)
                .bind(query)
                .getResultStream()
                .map(MeasureQueries::row)
                .toList();
    }

    /** The measures within some metres of a point that the actor sees, latest changed first; at most {@code limit}. */
    @Allows(Permission.READ_MEASURES)
    public List<Row> near(GeoPoint point, double metres, int limit) {
        // the box by the spatial index first; the public place is a rounded one, and so is what lies near it
        var query = em.createQuery(
                        "select m from Measure m where st_within(m.point, :box)"
                                + " and function('st_distance_sphere', m.point, :here) <= :metres and "
                                + Sight.clause("m") + " order by m.updatedAt desc, m.number desc",
                        Measure.class)
                .setParameter("box", point.boxAround(metres * 1.01))
                .setParameter("here", point.stored())
                .setParameter("metres", metres)
                .setMaxResults(Math.min(limit, LIMIT));
        return Sight.of(current)
                .bind(query)
                .getResultStream()
                .map(MeasureQueries::row)
                .toList();
    }

    /**
     * What is to begin or to be done from one day to another, by day; at most {@code limit}.
     *
     * <p>Only what is decided and has not begun begins, and only what goes on ends.
     */
    @Allows(Permission.READ_MEASURES)
    public List<Planned> planned(LocalDate from, LocalDate until, int limit) {
        var query = em.createQuery(
                        "select m from Measure m where (m.progress.status = :decided"
                                + " and m.plan.planned.from between :from and :until"
                                + " or m.progress.status = :running and m.plan.planned.to between :from and :until)"
                                + " and " + Sight.clause("m"),
                        Measure.class)
                .setParameter("decided", MeasureStatus.DECIDED)
                .setParameter("running", MeasureStatus.RUNNING)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(LIMIT);
        return Sight.of(current)
                .bind(query)
                .getResultStream()
                .flatMap(measure -> planned(measure).stream())
                .sorted(Comparator.comparing(Planned::on).thenComparing(Planned::number))
                .limit(limit)
                .toList();
    }

    private static Optional<Planned> planned(Measure measure) {
        boolean begins = measure.status() == MeasureStatus.DECIDED;
        return Optional.ofNullable(measure.outline().planned())
                .map(period -> begins ? period.from() : period.to())
                .map(on -> new Planned(
                        measure.number(),
                        measure.title(),
                        on,
                        begins,
                        measure.owner().party()));
    }

    /**
     * One measure.
     *
     * @param number as people say it
     * @throws NotFound if there is none with this number, or none for this actor
     */
    @Allows(Permission.READ_MEASURES)
    public View view(String number) {
        return em.createQuery("from Measure m where m.number = :number", Measure.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(measure -> Sight.of(current).sees(measure.owner(), measure.visibility()))
                .findFirst()
                .map(MeasureQueries::view)
                .orElseThrow(() -> new NotFound(Measure.class, number));
    }

    /**
     * Where the approvals of its page stand.
     *
     * @throws NotFound if there is none, or none for this actor
     */
    @Allows(Permission.READ_MEASURES)
    public Seats seats(MeasureId id) {
        var measure = measures.get(id);
        return new Seats(
                seats.needsBoth(measure),
                seats.standing(measure).orElse(null),
                measure.publication().lags(ShownPage.of(measure)));
    }

    /** One line of the list, for a measure that the actor sees; empty for others. */
    @Allows(Permission.READ_MEASURES)
    public Optional<Row> row(MeasureId id) {
        return Optional.ofNullable(em.find(Measure.class, id))
                .filter(measure -> Sight.of(current).sees(measure.owner(), measure.visibility()))
                .map(MeasureQueries::row);
    }

    private static Row row(Measure measure) {
        return new Row(
                measure.id(),
                measure.version(),
                measure.number(),
                measure.title(),
                measure.status(),
                measure.progress().isReconsidered(),
                measure.owner().party(),
                measure.acts(Party.MUNICIPALITY),
                measure.acts(Party.POLICE),
                measure.publishedAt(),
                measure.updatedAt());
    }

    private static View view(Measure measure) {
        var progress = measure.progress();
        var history = new ArrayList<>(progress.history());
        Collections.reverse(history);
        return new View(
                measure.id(),
                measure.version(),
                measure.number(),
                measure.slug(),
                measure.problem(),
                measure.outline(),
                measure.owner(),
                measure.visibility(),
                measure.contributions(),
                progress.status(),
                progress.isReconsidered(),
                progress.startedOn(),
                progress.finishedOn(),
                measure.publicText(),
                measure.place(),
                measure.outcome(),
                measure.publishedAt(),
                measure.updatedAt(),
                MeasureCourse.from(progress.status()),
                List.copyOf(history));
    }
}

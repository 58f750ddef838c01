package se.samsyn.concern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Visibility;
import se.samsyn.member.MemberId;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/** Concerns as staff see them. What an actor cannot see is neither listed, nor counted, nor found. */
@ReadModel
public class ConcernQueries {

    private static final int LIMIT_MAX = 200;
    private static final int DAYS_MAX = 60;

    /**
     * One line of the queue.
     *
     * @param version for acts that take the one that was read
     * @param excerpt the beginning of the masked text; empty when locked, or not shared with the actor's party
     * @param area null when no point is known
     * @param unit the owning unit; null when the coordination function owns it
     * @param waitsFor all whom the work waits for
     * @param serviceTime how far the time has run within which it is to be read; null once somebody has begun to
     * @param days for how many working days it has lain, counted to 60; 0 once it is closed
     * @param people how many tell together; null for one person, or when that is not shared
     * @param unread whether the one who told has added something that nobody has read
     */
    public record Row(
            ConcernId id,
            long version,
            String number,
            String category,
            Tile tile,
            String excerpt,
            @Nullable String area,
            Axes axes,
            Visibility visibility,
            @Nullable String unit,
            @Nullable UUID assignee,
            List<Awaited> waitsFor,
            Instant receivedAt,
            LocalDate dueOn,
            @Nullable ServiceTime serviceTime,
            int days,
            @Nullable Integer people,
            boolean unread)
            implements Serializable {}

    /**
     * Everything a page shows of a concern. What is not shared with the onlooker's party is as if it were not there.
     *
     * @param version for {@link ConcernTriage}, whose acts take the one that was read
     * @param shared the parts that are shared with the party that does not own it
     * @param shown the parts that the onlooker is shown: all of them in the owner's party, none of what is locked
     * @param words masked, the place among them as in {@code placeWords}; null when they are not shown
     * @param placeWords the place in words, masked; null when there is none, or it is not shown
     * @param point exact; null when there is none, or it is not shown
     * @param language in which it was told; null when neither words nor circumstances are shown
     * @param delivery where the letters about it stand; for the owner's party
     * @param original whether a sealed original is kept, that the onlooker could open
     * @param unread whether the one who told has added something that nobody has read
     * @param contact whether a way to reach the one who told is kept, that the onlooker could open
     * @param callWanted whether the one who told waits to be called with the answer; only the owner's party is told
     * @param closeBy how many others lie within 50 m and came within 12 weeks; null without a point
     * @param around how many others lie within 250 m and came within 2 years; null without a point
     * @param history newest first
     */
    public record View(
            ConcernId id,
            long version,
            String number,
            String category,
            Set<SharedPart> shared,
            Set<SharedPart> shown,
            @Nullable Words words,
            @Nullable String placeWords,
            @Nullable GeoPoint point,
            @Nullable String area,
            @Nullable String language,
            IntakeChannel channel,
            Owner owner,
            Visibility visibility,
            @Nullable MemberId assignee,
            Axes axes,
            Delivery delivery,
            Circumstances circumstances,
            @Nullable Referral referral,
            @Nullable RejectReason rejectReason,
            @Nullable String answer,
            Instant receivedAt,
            LocalDate dueOn,
            boolean late,
            boolean original,
            boolean contact,
            boolean callWanted,
            boolean unread,
            @Nullable Long closeBy,
            @Nullable Long around,
            List<ConcernEntry> history)
            implements Serializable {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Concerns concerns;

    @Inject
    ConcernView views;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** How much came in on a day, and how much of it waits for its first reader past its day. */
    public record Day(LocalDate on, long received, long late) implements Serializable {}

    private static final String SELECT_ROW =
            """
            select c.id, c.version, c.marks.number, c.category, k.tile,
                   case when c.axes.locked = true then '' else substring(c.words.text, 1, 140) end,
                   c.desk.area, c.axes, c.visibility, c.owner.unit, c.assignee, c.desk, c.receivedAt,
                   c.dueOn, c.receivedOn, c.circumstances.group.people, c.desk.unread, c.owner.party, c.shared
            """;

    /** Those of the given concerns that the actor sees, by number; at most 200. */
    @Allows(Permission.READ_CONCERNS)
    public List<Row> rows(Collection<ConcernId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var today = today();
        var onlooker = Onlooker.of(current);
        var rows = em.createQuery(
                        SELECT_ROW
                                + " from Concern c join Category k on k.code = c.category where c.id in :ids and "
                                + ConcernSight.clause("c") + " order by c.marks.number",
                        Object[].class)
                .setParameter("ids", ids);
        return ConcernSight.of(current).bind(rows).setMaxResults(LIMIT_MAX).getResultList().stream()
                .map(row -> row(row, today, onlooker))
                .toList();
    }

    /** The concerns with these numbers, by number; those that are not there, or not for this actor, are left out. */
    @Allows(Permission.READ_CONCERNS)
    public Map<String, ConcernId> byNumbers(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var query = em.createQuery(
                "select c.marks.number, c.id from Concern c where c.marks.number in :numbers and "
                        + ConcernSight.clause("c"),
                Object[].class);
        return ConcernSight.of(current).bind(query.setParameter("numbers", numbers)).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ConcernId) row[1]));
    }

    /** What came in from a day on, day by day; a day without any is there too. */
    @Allows(Permission.READ_CONCERNS)
    public List<Day> days(LocalDate from) {
        var query = em.createQuery(
                "select c.receivedOn, count(c), sum(case when c.dueOn < :today and c.axes.handling <> :closed"
                        + " and c.axes.moderation = :unread then 1 else 0 end) from Concern c"
                        + " where c.receivedOn >= :from and " + ConcernSight.clause("c") + " group by c.receivedOn",
                Object[].class);
        var found = ConcernSight.of(current)
                .bind(query)
                .setParameter("from", from)
                .setParameter("today", today())
                .setParameter("closed", Handling.CLOSED)
                .setParameter("unread", Moderation.NEW)
                .getResultList()
                .stream()
                .map(row -> new Day((LocalDate) row[0], (Long) row[1], (Long) row[2]))
                .collect(Collectors.toMap(Day::on, Function.identity()));
        return from.datesUntil(today().plusDays(1))
                .map(day -> Objects.requireNonNullElse(found.get(day), new Day(day, 0, 0)))
                .toList();
    }

    /**
     * A concern with everything that a page shows of it.
     *
     * @throws NotFound if there is none, or none that the actor can see
     */
    @Allows(Permission.READ_CONCERNS)
    public View view(ConcernId id) {
        return views.of(concerns.get(id), Onlooker.of(current));
    }

    /**
     * The concern with a number.
     *
     * @throws NotFound if there is none, or none that the actor can see
     */
    @Allows(Permission.READ_CONCERNS)
    public ConcernId byNumber(String number) {
        var query = em.createQuery(
                "select c.id from Concern c where c.marks.number = :number and " + ConcernSight.clause("c"),
                ConcernId.class);
        return ConcernSight.of(current).bind(query.setParameter("number", number)).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ConcernId.class, "of that number"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    static @Nullable ServiceTime serviceTime(Axes axes, LocalDate dueOn, LocalDate today) {
        return axes.moderation() == Moderation.NEW && axes.handling() != Handling.CLOSED
                ? ServiceTime.of(dueOn, today)
                : null;
    }

    private static Row row(Object[] row, LocalDate today, Onlooker onlooker) {
        var axes = (Axes) row[7];
        var dueOn = (LocalDate) row[13];
        var owner = (Party) row[17];
        var shared = (SharedParts) row[18];
        boolean words = onlooker.sees(SharedPart.WORDS, owner, axes.locked(), shared);
        boolean people = onlooker.sees(SharedPart.CIRCUMSTANCES, owner, axes.locked(), shared);
        return new Row(
                (ConcernId) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (Tile) row[4],
                words ? (String) row[5] : "",
                (String) row[6],
                axes,
                (Visibility) row[8],
                (String) row[9],
                (UUID) row[10],
                ((Desk) row[11]).awaited(),
                (Instant) row[12],
                dueOn,
                serviceTime(axes, dueOn, today),
                axes.handling() == Handling.CLOSED ? 0 : WorkingDays.between((LocalDate) row[14], today, DAYS_MAX),
                people ? (Integer) row[15] : null,
                (Boolean) row[16]);
    }
}

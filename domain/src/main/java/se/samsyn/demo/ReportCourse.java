package se.samsyn.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.RejectReason;
import se.samsyn.demo.ReportPlan.Fate;
import se.samsyn.platform.Settings;

/** The way of one report from its receipt as far as it comes. */
final class ReportCourse {

    /** What the police work with too, and are therefore shown. */
    private static final Set<String> SHARED = Set.of("TRB", "TRH", "TRF", "GRP", "NAR", "KOL");

    private static final String READER = "handlaggare";
    private static final String COORDINATOR = "samordnare";
    private static final String OFFICER = "kommunpolis";

    private final DemoReports does;
    private final Timeline timeline;
    private final Told told;
    private final ReportPlan plan;
    private final Section answers;

    /** When it was read; the rest is counted from there. */
    private final Instant readAt;

    private @Nullable String number;
    private @Nullable ConcernId found;

    ReportCourse(DemoReports does, Timeline timeline, Told told, ReportPlan plan, Section answers) {
        this.does = does;
        this.timeline = timeline;
        this.told = told;
        this.plan = plan;
        this.answers = answers;
        this.readAt = nextDesk(plan.at());
    }

    /** @param problem that it becomes part of; null for those that stand alone */
    void plan(@Nullable Section problem) {
        timeline.add(
                plan.at(),
                plan.channel() == IntakeChannel.PORTAL ? Timeline.RESIDENT : READER,
                "receive " + plan.text(),
                this::receive);
        if (plan.fate() == Fate.UNREAD) {
            return;
        }
        desk(0, READER, () -> does.staff.triage.beginReading(id()));
        switch (plan.fate()) {
            case UNREAD, READING -> {}
            case DUPLICATE ->
                desk(4, READER, () -> does.staff.triage.reject(id(), read(), RejectReason.TOLD_TWICE, null));
            case FAULT ->
                desk(4, READER, () -> does.staff.triage.reject(id(), read(), RejectReason.FAULT_REPORT, null));
            case LOCKED -> lock();
            case LINKED -> link(Objects.requireNonNull(problem));
            case REFERRED -> refer();
            case ASSIGNED, ANSWERED, CLOSED -> work();
        }
    }

    private void receive() {
        number = does.residents.tell(plan).number();
    }

    private void accept() {
        desk(4, READER, () -> does.staff.triage.approve(id()));
        desk(6, READER, () -> does.staff.routing.assign(id(), read(), told.member(isShared() ? COORDINATOR : READER)));
        if (isShared()) {
            desk(8, READER, () -> does.staff.sharing.share(id(), read(), DemoDesk.USUAL, LegalGround.NO_SECRECY, null));
            desk(10, OFFICER, () -> does.staff.routing.accept(id(), read()));
        }
    }

    private void work() {
        accept();
        if (plan.fate() != Fate.ASSIGNED) {
            later(2, COORDINATOR, () -> does.staff.triage.answer(id(), read(), one("answer")));
        }
        if (plan.fate() == Fate.CLOSED) {
            later(9, COORDINATOR, () -> does.staff.triage.close(id(), read(), one("close")));
        }
    }

    private void refer() {
        accept();
        var keeper = Objects.requireNonNull(plan.keeper());
        desk(
                12,
                COORDINATOR,
                () -> does.staff.triage.refer(id(), read(), keeper, keeper + " sköter vägen; vi tar med platsen."));
    }

    /** What may be about a child is shut away, read by the registrar, and handed to the social services. */
    private void lock() {
        desk(4, READER, () -> does.staff.triage.lock(id()));
        desk(20, "registrator", () -> does.staff.triage.readOriginal(id()));
        desk(50, COORDINATOR, () -> does.staff.triage.answer(id(), read(), one("answer")));
    }

    /** Told before its problem was raised it waits for that; told later it is linked the next day. */
    private void link(Section problem) {
        accept();
        var raised = dated(problem, "raised").map(one -> Timeline.at(one.on(), LocalTime.of(15, 0)));
        var nextDay = readAt.plus(Duration.ofHours(25));
        var linkedAt = raised.filter(nextDay::isBefore).orElse(nextDay);
        at(linkedAt, COORDINATOR, () -> does.solving.link(told.problem(problem.name()), List.of(id())));
        if (plan.contact() != null) {
            at(
                    linkedAt.plus(Duration.ofHours(2)),
                    isShared() ? OFFICER : COORDINATOR,
                    () -> does.staff.triage.answer(id(), read(), one("answer")));
        }
        dated(problem, "told").ifPresent(last -> {
            var toldAt = Timeline.at(last.on(), LocalTime.of(13, 0));
            if (linkedAt.plus(Duration.ofDays(14)).isBefore(toldAt)) {
                at(
                        toldAt,
                        last.who(),
                        () -> does.staff.triage.close(id(), read(), last.texts().get(0)));
            }
        });
    }

    private static Optional<Dated> dated(Section problem, String key) {
        return problem.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(Dated::of);
    }

    private boolean isShared() {
        return SHARED.contains(plan.category());
    }

    /** Always the same one for the same report. */
    private String one(String key) {
        var all = answers.all(key);
        return all.get(plan.text().length() % all.size());
    }

    private ConcernId id() {
        if (found == null) {
            found = does.concerns.byNumber(Objects.requireNonNull(number));
        }
        return found;
    }

    /** Asked for by its number, since that writes first what this turn has changed so far. */
    private long read() {
        return does.concerns
                .view(does.concerns.byNumber(Objects.requireNonNull(number)))
                .version();
    }

    private void desk(int minutes, String who, Runnable act) {
        at(readAt.plus(Duration.ofMinutes(minutes)), who, act);
    }

    private void later(int days, String who, Runnable act) {
        at(nextDesk(readAt.plus(Duration.ofDays(days))), who, act);
    }

    private void at(Instant when, String who, Runnable act) {
        timeline.add(when, who, plan.fate() + " " + plan.text(), act);
    }

    /** The next morning at a desk, never at a weekend; at a minute of its own. */
    private static Instant nextDesk(Instant after) {
        LocalDate day = after.atZone(Settings.ZONE).toLocalDate().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return Timeline.at(day, LocalTime.of(8, 0)).plus(Duration.ofSeconds(after.getEpochSecond() % 12_000));
    }
}

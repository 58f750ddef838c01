package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/** What was said to and by the one who told, as staff see it. Words are shut away with a locked concern. */
@ReadModel
public class AdditionQueries {

    /**
     * What was added.
     *
     * @param text masked; null when the concern is locked and the actor may not read the original
     */
    public record Added(AdditionId id, AdditionKind kind, @Nullable String text, Instant at) implements Serializable {}

    /**
     * What was asked.
     *
     * @param answeredAt null while it waits
     * @param late whether its last day is past, without an answer
     */
    public record Asked(String text, Instant askedAt, LocalDate dueOn, @Nullable Instant answeredAt, boolean late)
            implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    Additions additions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * What the one who told has added, oldest first; nothing where that is not shared with the actor's party.
     *
     * @throws NotFound if the actor cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public List<Added> added(ConcernId id) {
        return additions.seen(concerns.get(id), Onlooker.of(current));
    }

    /**
     * What staff have asked, latest first; nothing where the answers are not shared with the actor's party.
     *
     * @throws NotFound if the actor cannot see the concern
     */
    @Allows(Permission.READ_CONCERNS)
    public List<Asked> asked(ConcernId id) {
        var concern = concerns.get(id);
        var onlooker = Onlooker.of(current);
        if (!onlooker.isOf(concern) && !onlooker.sees(concern, SharedPart.ADDITIONS)) {
            return List.of();
        }
        var today = LocalDate.now(clock.withZone(Settings.ZONE));
        return additions.questionsTo(id).stream()
                .map(question -> new Asked(
                        question.text(),
                        question.askedAt(),
                        question.dueOn(),
                        question.answeredAt(),
                        question.answeredAt() == null && question.dueOn().isBefore(today)))
                .toList();
    }
}

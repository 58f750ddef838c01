package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.concern.AgeGroup;
import se.samsyn.concern.Gender;
import se.samsyn.concern.Group;
import se.samsyn.concern.GroupKind;
import se.samsyn.concern.HowUnsafe;
import se.samsyn.concern.ReporterRole;
import se.samsyn.concern.TimeHint;
import se.samsyn.web.refusal.Complaints;

/**
 * The page that asks when it is like that, how it feels and, folded, who tells. All of it is voluntary; of a safe place
 * nobody is asked how unsafe it is.
 */
@Named
@RequestScoped
public class ReportWhen implements StepCheck {

    /** A question with its choices, in the order they are shown. */
    public record Asked(Question question, Class<? extends Enum<?>> type) {

        public List<Enum<?>> choices() {
            return List.<Enum<?>>of(type.getEnumConstants());
        }
    }

    private static final List<Asked> WHEN = List.of(
            new Asked(Question.TIME_OF_DAY, TimeHint.TimeOfDay.class),
            new Asked(Question.WEEK_PART, TimeHint.WeekPart.class),
            new Asked(Question.SEASON, TimeHint.Season.class),
            new Asked(Question.HOW_OFTEN, TimeHint.HowOften.class));

    private static final List<Asked> HOW_IT_FEELS =
            List.of(new Asked(Question.HOW_UNSAFE, HowUnsafe.class), new Asked(Question.AVOIDS, Avoids.class));

    private static final List<Asked> ON_PAPER = List.of(WHEN.get(0), WHEN.get(1), HOW_IT_FEELS.get(0));

    private static final List<Asked> WHO = List.of(
            new Asked(Question.ROLE, ReporterRole.class),
            new Asked(Question.AGE, AgeGroup.class),
            new Asked(Question.GENDER, Gender.class));

    @Inject
    Complaints complaints;

    /** What is asked of the place. */
    public List<Asked> asked(Answers answers) {
        return answers.isSafePlace()
                ? WHEN
                : Stream.concat(WHEN.stream(), HOW_IT_FEELS.stream()).toList();
    }

    /** What a sheet of paper has room to ask. */
    public List<Asked> getOnPaper() {
        return ON_PAPER;
    }

    /** What is asked of the one who tells. */
    public List<Asked> getWho() {
        return WHO;
    }

    public List<GroupKind> getGroupKinds() {
        return List.of(GroupKind.values());
    }

    public int getGroupMin() {
        return Group.MIN;
    }

    public int getGroupMax() {
        return Group.MAX;
    }

    /** What was chosen, in the order of the questions. */
    public List<Enum<?>> chosen(Answers answers) {
        return Stream.concat(asked(answers).stream(), WHO.stream())
                .flatMap(asked ->
                        asked.choices().stream().filter(choice -> choice.name().equals(answers.of(asked.question()))))
                .<Enum<?>>map(choice -> choice)
                .toList();
    }

    /** Whether something was said of the one who tells. */
    public boolean isToldOf(Answers answers) {
        return WHO.stream().anyMatch(asked -> answers.has(asked.question()));
    }

    @Override
    public Step step() {
        return Step.WHEN;
    }

    @Override
    public Answers check(Answers taken) {
        taken.group().ifPresent(group -> complaints.about(Question.GROUP_SIZE.field(), group::check));
        return taken;
    }
}

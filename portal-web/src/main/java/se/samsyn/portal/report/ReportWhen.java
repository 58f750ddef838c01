package se.samsyn.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.concern.HowUnsafe;
import se.samsyn.concern.TimeHint;

/** The page that asks when it is like that, and how it feels. All of it is voluntary. */
@Named
@ApplicationScoped
public class ReportWhen {

    /** A question with its choices, in the order they are shown. */
    public record Asked(Question question, Class<? extends Enum<?>> type) {

        public List<Enum<?>> choices() {
            return List.<Enum<?>>of(type.getEnumConstants());
        }
    }

    private static final List<Asked> ASKED = List.of(
            new Asked(Question.TIME_OF_DAY, TimeHint.TimeOfDay.class),
            new Asked(Question.WEEK_PART, TimeHint.WeekPart.class),
            new Asked(Question.SEASON, TimeHint.Season.class),
            new Asked(Question.HOW_OFTEN, TimeHint.HowOften.class),
            new Asked(Question.HOW_UNSAFE, HowUnsafe.class));

    public List<Asked> getAsked() {
        return ASKED;
    }

    /** What was chosen, in the order of the questions. */
    public List<Enum<?>> chosen(Answers answers) {
        return ASKED.stream()
                .flatMap(asked ->
                        asked.choices().stream().filter(choice -> choice.name().equals(answers.of(asked.question()))))
                .<Enum<?>>map(choice -> choice)
                .toList();
    }
}

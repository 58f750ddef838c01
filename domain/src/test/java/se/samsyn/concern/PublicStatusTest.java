package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** domain.md 4.5: the test draws the table; whoever changes it changes the drawing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicStatusTest {

    @Test
    void once_accepted_handling_and_progress_decide() {
        assertThat(drawn(Moderation.APPROVED))
                .isEqualTo(
                        """
                                   NONE                    IN_PROBLEM              MEASURE_PLANNED         MEASURE_DONE
                        UNHANDLED  READ                    PART_OF_LARGER          MEASURE_PLANNED         MEASURE_DONE
                        ASSIGNED   SENT_ON                 PART_OF_LARGER          MEASURE_PLANNED         MEASURE_DONE
                        REFERRED   SENT_ON                 SENT_ON                 MEASURE_PLANNED         MEASURE_DONE
                        LINKED     PART_OF_LARGER          PART_OF_LARGER          MEASURE_PLANNED         MEASURE_DONE
                        ANSWERED   READ                    PART_OF_LARGER          MEASURE_PLANNED         MEASURE_DONE
                        CLOSED     CLOSED_WITHOUT_MEASURE  PART_OF_LARGER          MEASURE_PLANNED         MEASURE_DONE
                        REOPENED   READ                    READ                    READ                    READ
                        """);
        assertThat(drawn(Moderation.MASKED)).isEqualTo(drawn(Moderation.APPROVED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Handling.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOSED"})
    void before_that_only_the_reading_is_told(Handling handling) {
        for (var progress : Progress.values()) {
            assertThat(PublicStatus.of(Moderation.NEW, handling, progress)).isEqualTo(PublicStatus.RECEIVED);
            assertThat(PublicStatus.of(Moderation.READING, handling, progress)).isEqualTo(PublicStatus.READ);
        }
    }

    @Test
    void what_was_rejected_or_closed_unread_is_closed_without_measure() {
        for (var progress : Progress.values()) {
            for (var handling : Handling.values()) {
                assertThat(PublicStatus.of(Moderation.REJECTED, handling, progress))
                        .isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
            }
            assertThat(PublicStatus.of(Moderation.NEW, Handling.CLOSED, progress))
                    .isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
            assertThat(PublicStatus.of(Moderation.READING, Handling.CLOSED, progress))
                    .isEqualTo(PublicStatus.CLOSED_WITHOUT_MEASURE);
        }
    }

    private static String drawn(Moderation moderation) {
        var table = new StringBuilder(
                line("", Arrays.stream(Progress.values()).map(Enum::name).toArray(String[]::new)));
        for (var handling : Handling.values()) {
            table.append(line(
                    handling.name(),
                    Arrays.stream(Progress.values())
                            .map(progress -> PublicStatus.of(moderation, handling, progress)
                                    .name())
                            .toArray(String[]::new)));
        }
        return table.toString();
    }

    private static String line(String name, String... cells) {
        var line = new StringBuilder("%-11s".formatted(name));
        for (var cell : cells) {
            line.append("%-24s".formatted(cell));
        }
        return line.toString().stripTrailing() + "\n";
    }
}

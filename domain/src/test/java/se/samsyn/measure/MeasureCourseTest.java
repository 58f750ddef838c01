package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureCourseTest {

    @Test
    void the_course_of_a_measure_is_this_picture() {
        assertThat(drawn())
                .isEqualTo(
                        """
                                    PROPOSED    CHOSEN   DECIDED   RUNNING      DONE EVALUATED CANCELLED
                          PROPOSED         .    CHOOSE         .         .         .         .    CANCEL
                            CHOSEN    RETURN         .    DECIDE         .         .         .    CANCEL
                           DECIDED         .         .         .     START         .         .    CANCEL
                           RUNNING         .         .         .         .    FINISH         .    CANCEL
                              DONE         .         .         .    RETURN         .  EVALUATE         .
                         EVALUATED         .         .         .         .         .         .         .
                         CANCELLED    RETURN         .         .         .         .         .         .
                        """);
    }

    private static String drawn() {
        var picture = new StringBuilder(cell(""));
        for (var to : MeasureStatus.values()) {
            picture.append(cell(to.name()));
        }
        for (var from : MeasureStatus.values()) {
            picture.append('\n').append(cell(from.name()));
            for (var to : MeasureStatus.values()) {
                picture.append(
                        cell(MeasureCourse.between(from, to).map(Enum::name).orElse(".")));
            }
        }
        return picture.append('\n').toString();
    }

    private static String cell(String word) {
        return "%10s".formatted(word);
    }
}

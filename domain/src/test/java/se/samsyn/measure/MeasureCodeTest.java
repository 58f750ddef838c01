package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureCodeTest {

    @Test
    void there_are_five_techniques_under_each_of_five_headings_seven_principles_and_three_levels() {
        var counts = Arrays.stream(MeasureCode.values())
                .collect(Collectors.groupingBy(MeasureCode::group, Collectors.counting()));

        assertThat(counts)
                .containsEntry(CodeGroup.EFFORT, 5L)
                .containsEntry(CodeGroup.RISK, 5L)
                .containsEntry(CodeGroup.REWARD, 5L)
                .containsEntry(CodeGroup.PROVOCATION, 5L)
                .containsEntry(CodeGroup.EXCUSE, 5L)
                .containsEntry(CodeGroup.PLACE, 7L)
                .containsEntry(CodeGroup.SOCIAL, 3L);
    }

    @Test
    void a_technique_is_known_by_its_number_in_the_literature() {
        assertThat(MeasureCode.SP_07.sign()).isEqualTo("SP-07");
        assertThat(MeasureCode.SP_07.group()).isEqualTo(CodeGroup.RISK);
        assertThat(MeasureCode.PLACE_UPKEEP.sign()).isEmpty();
    }
}

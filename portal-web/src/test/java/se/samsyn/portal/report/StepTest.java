package se.samsyn.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTest {

    @Test
    void six_pages_in_their_order() {
        assertThat(Step.values())
                .containsExactly(Step.READ_FIRST, Step.WHAT, Step.WHERE, Step.WHEN, Step.CONTACT, Step.REVIEW);
        assertThat(Step.WHERE.number()).isEqualTo(3);
        assertThat(Step.WHERE.total()).isEqualTo(6);
    }

    @Test
    void five_presses_lead_from_the_first_page_to_the_last_and_one_sends() {
        var way = new ArrayList<Step>(List.of(Step.READ_FIRST));
        for (var answers = Answers.begin("token", Instant.EPOCH); ; answers = answers.forward()) {
            way.add(answers.step());
            if (answers.step() == Step.REVIEW) {
                break;
            }
        }

        assertThat(way).containsExactly(Step.values());
    }

    @Test
    void back_leads_to_the_page_before() {
        var there = Answers.begin("token", Instant.EPOCH).forward().forward();

        assertThat(there.step()).isEqualTo(Step.WHEN);
        assertThat(there.back().step()).isEqualTo(Step.WHERE);
    }

    @Test
    void a_change_from_the_review_leads_back_to_it_either_way() {
        var changing = Answers.begin("token", Instant.EPOCH).change(Step.WHERE);

        assertThat(changing.forward().step()).isEqualTo(Step.REVIEW);
        assertThat(changing.back().step()).isEqualTo(Step.REVIEW);
        assertThat(changing.forward().reviewing()).isFalse();
    }

    @Test
    void the_review_is_reached_from_anywhere_and_back_from_it_is_the_page_before_it() {
        var there = Answers.begin("token", Instant.EPOCH).to(Step.REVIEW);

        assertThat(there.step()).isEqualTo(Step.REVIEW);
        assertThat(there.back().step()).isEqualTo(Step.CONTACT);
    }

    @Test
    void every_question_is_asked_on_one_page() {
        assertThat(Arrays.stream(Step.values()).flatMap(step -> step.questions().stream()))
                .containsExactlyInAnyOrder(Question.values());
    }
}

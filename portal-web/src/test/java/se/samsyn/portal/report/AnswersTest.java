package se.samsyn.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.concern.AgeGroup;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Gender;
import se.samsyn.concern.Group;
import se.samsyn.concern.GroupKind;
import se.samsyn.concern.HowUnsafe;
import se.samsyn.concern.ReporterRole;
import se.samsyn.concern.TimeHint;
import se.samsyn.concern.Trigger;
import se.samsyn.place.GeoPoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {

    private final Answers begun = Answers.begin("token", Instant.EPOCH);

    @Test
    void takes_only_what_the_shown_page_asks() {
        var fields = new HashMap<>(Map.of("tile", "DARK", "category-DARK", "BEL", "category-LITTER", "NED"));
        fields.put("text", "  Mörkt i tunneln.  ");
        fields.put("address", "a@b.se");

        var taken = begun.take(fields::get);

        assertThat(taken.of(Question.CATEGORY)).isEqualTo("BEL");
        assertThat(taken.of(Question.TEXT)).isEqualTo("Mörkt i tunneln.");
        assertThat(taken.has(Question.ADDRESS)).isFalse();
    }

    @Test
    void an_answer_that_is_taken_away_is_gone() {
        var ticked = begun.change(Step.CONTACT).take(Map.of("wantsNews", "yes")::get);

        assertThat(ticked.has(Question.WANTS_NEWS)).isTrue();
        assertThat(ticked.take(field -> null).has(Question.WANTS_NEWS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"55.5,", ",13.2", "91,13.2", "55.5,181", "abc,13.2", "NaN,13.2", "1e1,13.2"})
    void a_point_that_is_none_is_left_out(String lat, String lon) {
        var fields = new HashMap<String, String>();
        fields.put("lat", lat);
        fields.put("lon", lon);

        assertThat(begun.change(Step.WHERE).take(fields::get).point()).isEmpty();
    }

    @Test
    void a_point_comes_back_as_it_was() {
        var placed = begun.change(Step.WHERE).take(Map.of("lat", "55.507880", "lon", "13.235150")::get);

        assertThat(placed.point()).contains(new GeoPoint(55.50788, 13.23515));
        assertThat(begun.with(new GeoPoint(55.5, -0.25)).point()).contains(new GeoPoint(55.5, -0.25));
    }

    @Test
    void what_is_sent_is_what_was_answered() {
        var sent = begun.with(Question.CATEGORY, "BEL")
                .with(Question.TEXT, "Mörkt")
                .with(Question.PLACE_NAME, "Storgatan, Svedala")
                .with(Question.TIME_OF_DAY, "NIGHT")
                .with(Question.SEASON, "no season of ours")
                .with(Question.HOW_UNSAFE, "VERY")
                .with(Question.ADDRESS, "namn@exempel.se")
                .with(Question.WANTS_ANSWER, "yes")
                .submission("en");

        assertThat(sent.token()).isEqualTo("token");
        assertThat(sent.placeWords()).isEqualTo("Storgatan, Svedala");
        assertThat(sent.language()).isEqualTo("en");
        assertThat(sent.circumstances().time()).isEqualTo(new TimeHint(TimeHint.TimeOfDay.NIGHT, null, null, null));
        assertThat(sent.circumstances().howUnsafe()).isEqualTo(HowUnsafe.VERY);
        assertThat(sent.contact()).isNotNull().satisfies(contact -> {
            assertThat(contact.wantsAnswer()).isTrue();
            assertThat(contact.wantsNews()).isFalse();
        });
    }

    @Test
    void a_place_that_was_chosen_by_name_can_be_unchosen() {
        var chosen = begun.change(Step.WHERE).take(Map.of("placeName", "Storgatan, Svedala")::get);

        assertThat(chosen.of(Question.PLACE_NAME)).isEqualTo("Storgatan, Svedala");
        assertThat(chosen.take(Map.of("placeName", "-")::get).has(Question.PLACE_NAME))
                .isFalse();
    }

    @Test
    void what_is_added_in_words_does_not_replace_the_place_that_was_chosen_by_name() {
        var chosen = begun.with(Question.TEXT, "Mörkt").with(Question.PLACE_NAME, "Storgatan, Svedala");

        assertThat(chosen.with(Question.PLACE_WORDS, "norra sidan")
                        .submission("sv")
                        .placeWords())
                .isEqualTo("Storgatan, Svedala: norra sidan");
        assertThat(begun.with(Question.PLACE_WORDS, "norra sidan")
                        .submission("sv")
                        .placeWords())
                .isEqualTo("norra sidan");
    }

    @Test
    void nothing_voluntary_is_made_up() {
        var sent = begun.with(Question.TEXT, "Mörkt").submission("sv");

        assertThat(sent.circumstances().time()).isNull();
        assertThat(sent.contact()).isNull();
        assertThat(sent.point()).isNull();
    }

    @Test
    void who_tells_is_kept_as_it_was_told() {
        var told = begun.with(Question.AVOIDS, "YES")
                .with(Question.ROLE, "AT_SCHOOL")
                .with(Question.AGE, "FROM_13")
                .with(Question.GENDER, "NOT_TOLD")
                .with(Question.GROUP_KIND, "SCHOOL_CLASS")
                .with(Question.GROUP_SIZE, "24")
                .submission("sv")
                .circumstances();

        assertThat(told)
                .isEqualTo(new Circumstances(
                        null,
                        null,
                        true,
                        AgeGroup.FROM_13,
                        Gender.NOT_TOLD,
                        ReporterRole.AT_SCHOOL,
                        new Group(GroupKind.SCHOOL_CLASS, 24)));
    }

    @Test
    void of_a_safe_place_nobody_is_asked_how_unsafe_it_is() {
        var told = begun.with(Question.HOW_UNSAFE, "VERY")
                .with(Question.AVOIDS, "NO")
                .with(Question.TILE, "SAFE")
                .submission("sv")
                .circumstances();

        assertThat(told).isEqualTo(Circumstances.NONE);
    }

    @ParameterizedTest
    @CsvSource({"24,24", "'',0", "många,0", "19121212,0", "-3,0"})
    void a_group_needs_a_number(String typed, int people) {
        var told = begun.with(Question.GROUP_KIND, "PRESCHOOL").with(Question.GROUP_SIZE, typed);

        assertThat(told.group()).contains(new Group(GroupKind.PRESCHOOL, people));
        assertThat(begun.with(Question.GROUP_SIZE, "24").group()).contains(new Group(GroupKind.OTHER_GROUP, 24));
        assertThat(begun.group()).isEmpty();
    }

    @Test
    void a_box_is_shown_once() {
        var urgent = begun.with(Question.TEXT, "Någon har kniv");

        assertThat(urgent.unseen()).containsExactly(Trigger.EMERGENCY);
        assertThat(urgent.shown(Set.of(Trigger.EMERGENCY)).unseen()).isEmpty();
    }

    @Test
    void the_words_for_the_place_call_for_boxes_too() {
        var placed = begun.with(Question.PLACE_WORDS, "hos grannen som slår sitt barn");

        assertThat(placed.unseen()).containsExactly(Trigger.CHILD);
    }
}

package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** domain.md 4.3 and 7.8 #10. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TriggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det PÅGÅR NU vid stationen | EMERGENCY",
                "en man med kniven framme | EMERGENCY",
                "De slåss igen! | EMERGENCY",
                "Vi hörde skotten | EMERGENCY",
                "There is a shooting | EMERGENCY",
                "ktoś ma noże | EMERGENCY",
                "Słychać strzały za sklepem | EMERGENCY",
                "sąsiad bije swoje dziecko | CHILD",
                "mąż mnie bije | VIOLENCE_AT_HOME",
                "nie chcę żyć | SUICIDE",
                "Ukradziono mi rower, kradzieże są co tydzień | CRIME_REPORT",
                "тут стріляють | EMERGENCY",
                "Чоловік із НОЖЕМ біля станції | EMERGENCY",
                "підлітки б’ються біля школи | EMERGENCY",
                "сусід б'є дитину | CHILD",
                "чоловік мене б’є | VIOLENCE_AT_HOME",
                "думаю про самогубство | SUICIDE",
                "у мене вкрали велосипед | CRIME_REPORT",
                "هناك سكين | EMERGENCY",
                "هددنا بالسكين | EMERGENCY",
                "سمعنا إطلاق النار | EMERGENCY",
                "سمعنا اطلاق نار | EMERGENCY",
                "شِجَارٌ قرب المحطة | EMERGENCY",
                "الجار يضرب أطفاله | CHILD",
                "إنه يضربني كل يوم | VIOLENCE_AT_HOME",
                "العنف المنزلي عند الجيران | VIOLENCE_AT_HOME",
                "لا أريد أن أعيش | SUICIDE",
                "أفكر في الانتحار | SUICIDE",
                "وسرقوا دراجتي | CRIME_REPORT",
                "der er slagsmål ved stationen | EMERGENCY",
                "naboen slår sine børn | CHILD",
                "jeg er bange for min mand | VIOLENCE_AT_HOME",
                "jeg tænker på selvmord | SUICIDE",
                "min cykel er stjålet | CRIME_REPORT",
                "asemalla on tappelu | EMERGENCY",
                "joku ammuttiin | EMERGENCY",
                "naapuri lyö lastaan | CHILD",
                "mieheni lyö minua | VIOLENCE_AT_HOME",
                "haluan kuolla | SUICIDE",
                "pyöräni varastettiin | CRIME_REPORT",
                "my husband hits me | VIOLENCE_AT_HOME",
                "He beats his child | CHILD",
                "I want to die | SUICIDE",
                "Min cykel blev stulen | CRIME_REPORT",
                "Grannen slår sitt barn | CHILD",
                "Min sambo slår när han druckit | VIOLENCE_AT_HOME",
                "jag vill dö | SUICIDE",
                "rekrytering till gänget | EXTREMISM",
                "ett skadat djur vid vägen | ANIMAL",
                "Hur evakueras vi efter tågolyckan? | CRISIS"
            })
    void words_and_their_inflections_call_for_a_box(String text, Trigger trigger) {
        assertThat(Trigger.in(text)).contains(trigger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skottkärran står kvar vid lekplatsen",
                "Trasig lampa vid kniviga korsningen, mörkt på kvällarna",
                "Buskarna skymmer sikten, röjning behövs",
                "Eldstaden vid grillplatsen är nedskräpad",
                "Här känns det tryggt",
                "A brand new bench, and it feels safe",
                "Lampa się nie pali, nie pali się od tygodnia",
                "Gwałtowny deszcz, pobiegł przez tunel, strzałka na znaku",
                "Ліхтар не горить, темніше, ніж узимку",
                "Кущі закривають знак, потрібне прибирання",
                "الإنارة معطلة في النفق",
                "الشارع مظلم والأشجار تحجب الرؤية",
                "Lygten brænder ikke, og stien er mørk",
                "Lamppu ei pala ja aseman polku on pimeä"
            })
    void other_words_that_begin_alike_do_not(String text) {
        assertThat(Trigger.in(text)).isEmpty();
    }

    @Test
    void a_child_of_ones_own_gets_a_box_and_is_no_child_in_need() {
        for (var own :
                List.of("Mitt barn är rädd här", "My child is afraid", "Lapseni pelkää", "Moje dziecko się boi")) {
            assertThat(Trigger.in(own)).contains(Trigger.CHILD);
            assertThat(Trigger.isChildInNeed(own)).as(own).isFalse();
        }
        assertThat(Trigger.isChildInNeed("Mitt barn säger att grannen slår sitt barn"))
                .isTrue();
        assertThat(Trigger.isChildInNeed("Krzywdzi dziecko")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void the_browser_gets_the_same_words(Trigger trigger) {
        assertThat(trigger.patterns("ar")).isNotEmpty().allSatisfy(pattern -> assertThat(pattern)
                .isEqualTo(pattern.strip().toLowerCase(Locale.ROOT))
                .isNotEmpty());
    }

    @Test
    void the_browser_gets_the_words_of_its_page_and_of_swedish_and_english() {
        assertThat(Trigger.EMERGENCY.patterns("pl"))
                .contains("ratunku", "kniv", "help me")
                .doesNotContain("سكين");
    }

    @Test
    void the_longest_text_takes_no_time() {
        var text = "kniva ".repeat(666);

        assertTimeoutPreemptively(Duration.ofMillis(500), () -> Trigger.in(text));
    }
}

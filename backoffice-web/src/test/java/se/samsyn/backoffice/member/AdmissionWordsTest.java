package se.samsyn.backoffice.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.member.Admission;

/** Whom a party's own directory does not let in reads why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdmissionWordsTest {

    @Test
    void each_reason_has_its_sentence() {
        var words = ResourceBundle.getBundle("se.samsyn.backoffice.Backoffice", Locale.ROOT);

        assertThat(Admission.Why.values()).allSatisfy(why -> assertThat(words.containsKey("loggain.message." + why))
                .as("%s", why)
                .isTrue());
    }
}

package se.samsyn.backoffice.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportNumbersTest {

    @Test
    void numbers_are_read_as_people_type_them() {
        assertThat(ReportNumbers.in(" 2026-00017, 2026-00003;2026-00017\n2026-00004 "))
                .containsExactly("2026-00003", "2026-00004", "2026-00017");
    }

    @Test
    void nothing_typed_is_no_number() {
        assertThat(ReportNumbers.in(null)).isEmpty();
        assertThat(ReportNumbers.in(" , ")).isEmpty();
    }
}

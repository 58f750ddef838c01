package se.samsyn.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.privacy.Kin.Link;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KinTest {

    private static final List<Link> LINKS = List.of(
            new Link("concern", "unit", "unit", "code"),
            new Link("addition", "concern_id", "concern", "id"),
            new Link("addition_original", "addition_id", "addition", "id"),
            new Link("evidence", "concern_id", "concern", "id"),
            new Link("word", "concern_id", "concern", "id"));

    @Test
    void what_points_at_a_record_goes_and_before_it_what_points_at_that() {
        assertThat(Kin.deletions(LINKS, "concern", Set.of("evidence")))
                .containsExactly(
                        "delete from addition_original where addition_id in"
                                + " (select id from addition where concern_id in (?))",
                        "delete from addition where concern_id in (?)",
                        "delete from word where concern_id in (?)");
    }

    @Test
    void a_table_that_points_at_itself_lets_nothing_go_before_somebody_has_decided() {
        var links = new ArrayList<>(LINKS);
        links.add(new Link("concern", "merged_into", "concern", "id"));

        assertThatIllegalStateException().isThrownBy(() -> Kin.deletions(links, "concern", Set.of()));
    }
}

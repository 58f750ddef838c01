package se.samsyn.backoffice.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.platform.Permission;

/** Whoever decides over roles reads in words what there is to give. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionWordsTest {

    @Test
    void all_that_a_role_can_be_given_has_words() {
        var words = ResourceBundle.getBundle("se.samsyn.backoffice.Backoffice", Locale.ROOT);

        assertThat(EnumSet.complementOf(EnumSet.of(Permission.ANYONE, Permission.RUN_JOBS, Permission.ENTER)))
                .allSatisfy(permission -> assertThat(words.containsKey("Permission." + permission))
                        .as("%s", permission)
                        .isTrue());
    }
}

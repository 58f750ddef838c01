package se.samsyn.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.platform.Settings;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
@DisplayNameGeneration(ReplaceUnderscores.class)
class MapCreditTest {

    private static final Path MAP = Path.of("svedala.map");

    @ParameterizedTest
    @EnumSource
    void an_operators_map_is_openstreetmaps_in_every_language(Language language) {
        var credit = credit(MAP, language);

        assertThat(credit.isOpenStreetMap()).isTrue();
        assertThat(credit.getText()).startsWith("© ").contains("OpenStreetMap");
    }

    @Test
    void the_schematic_map_says_that_it_is_one_and_thanks_nobody() {
        assertThat(credit(null, Language.SWEDISH).isOpenStreetMap()).isFalse();
        assertThat(credit(null, Language.SWEDISH).getText()).isEqualTo("Schematisk karta");
        assertThat(credit(null, Language.ENGLISH).getText()).isEqualTo("Schematic map");
        assertThat(credit(null, Language.ENGLISH).in(Language.POLISH)).isEqualTo("Mapa schematyczna");
    }

    private static MapCredit credit(@Nullable Path mapFile, Language language) {
        var credit = new MapCredit();
        credit.settings = new Settings() {
            @Override
            public Optional<Path> mapFile() {
                return Optional.ofNullable(mapFile);
            }
        };
        credit.bundles = new Bundles() {
            @Override
            Map<String, String> in(Language asked) {
                return read(KIT, asked);
            }
        };
        credit.site = new Site() {
            @Override
            public Language getLanguage() {
                return language;
            }
        };
        return credit;
    }
}

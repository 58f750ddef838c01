package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.kernel.Party;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureFilterTest {

    @Test
    void a_filter_stands_in_the_address_in_Swedish() {
        var filter = new MeasureFilter("NORRA", "trygghet", Party.POLICE, MeasureStatus.RUNNING, "BEL", 2026);

        assertThat(filter).hasToString("omrade=norra&fokus=trygghet&vem=polis&status=pagar&kategori=bel&ar=2026");
        assertThat(MeasureFilter.ALL).hasToString("");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_is_read_again(MeasureStatus status) {
        var filter = new MeasureFilter("TATORT_OVRIGT", null, Party.MUNICIPALITY, status, "TRB", 2025);

        assertThat(read(filter.toString())).isEqualTo(filter);
        assertThat(MeasureFilter.parse(filter.parameters()::get)).isEqualTo(filter);
    }

    @Test
    void words_of_other_alphabets_survive_the_address() {
        var filter = new MeasureFilter(null, "åldrar & möten", null, null, null, null);

        assertThat(read(filter.toString())).isEqualTo(filter);
    }

    @Test
    void what_cannot_be_read_is_no_wish() {
        assertThat(read("omrade=&vem=alla&status=RUNNING&ar=1026&kategori= &annat=1"))
                .isEqualTo(MeasureFilter.ALL);
    }

    private static MeasureFilter read(String address) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(address.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        });
        return MeasureFilter.parse(parameters::get);
    }
}

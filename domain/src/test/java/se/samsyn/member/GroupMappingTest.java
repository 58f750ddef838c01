package se.samsyn.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Party;

/** What groups in a party's directory come to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupMappingTest {

    private final List<GroupMapping> mappings = List.of(
            mapping(Party.MUNICIPALITY, "gata", "CASE_OFFICER", "GATA"),
            mapping(Party.MUNICIPALITY, "chefer", "UNIT_MANAGER", null),
            mapping(Party.MUNICIPALITY, "alla", "READER", "FRITID"),
            mapping(Party.POLICE, "gata", "POLICE_OFFICER", "LPO"));

    @Test
    void a_group_of_one_party_gives_nothing_in_the_other() {
        assertThat(granted(Party.POLICE, "chefer", "alla")).isEqualTo(Granted.NOTHING);
        assertThat(granted(Party.POLICE, "gata")).isEqualTo(new Granted(Set.of("POLICE_OFFICER"), "LPO"));
    }

    @Test
    void several_groups_give_what_each_gives_and_the_first_unit() {
        assertThat(granted(Party.MUNICIPALITY, "gata", "chefer", "alla"))
                .isEqualTo(new Granted(Set.of("CASE_OFFICER", "UNIT_MANAGER", "READER"), "FRITID"));
    }

    @Test
    void what_nobody_has_decided_about_gives_nothing() {
        assertThat(granted(Party.MUNICIPALITY, "Gata", "okänd")).isEqualTo(Granted.NOTHING);
        assertThat(granted(Party.MUNICIPALITY)).isEqualTo(Granted.NOTHING);
    }

    private Granted granted(Party party, String... groups) {
        return GroupMapping.grant(mappings, party, Set.of(groups));
    }

    private static GroupMapping mapping(Party party, String group, String role, @Nullable String unit) {
        var mapping = new GroupMapping(party, group, role);
        mapping.moveTo(unit);
        return mapping;
    }
}

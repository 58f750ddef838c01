package se.samsyn.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Allowance allowance = new Allowance(2);

    @Test
    void one_address_has_its_share_and_others_keep_theirs() {
        assertThat(allowance.take("192.0.2.1", NOON)).isTrue();
        assertThat(allowance.take("192.0.2.1", NOON)).isTrue();
        assertThat(allowance.take("192.0.2.1", NOON)).isFalse();
        assertThat(allowance.take("192.0.2.2", NOON)).isTrue();
    }

    @Test
    void the_next_minute_begins_anew() {
        while (allowance.take("192.0.2.1", NOON)) {
            // used up
        }

        assertThat(allowance.take("192.0.2.1", NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void a_flood_of_addresses_shares_what_one_may_ask() {
        for (int i = 0; i < 10_000; i++) {
            allowance.take("2001:db8::" + i, NOON);
        }

        assertThat(allowance.take("new", NOON)).isTrue();
        assertThat(allowance.take("newer", NOON)).isTrue();
        assertThat(allowance.take("newest", NOON)).isFalse();
    }
}

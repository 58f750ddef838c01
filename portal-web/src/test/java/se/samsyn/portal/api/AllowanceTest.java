package se.samsyn.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AllowanceTest {

    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    private final Allowance allowance = new Allowance(2, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void one_address_has_its_share_and_others_keep_theirs() {
        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isFalse();
        assertThat(allowance.take("192.0.2.2")).isTrue();
    }

    @Test
    void the_next_minute_begins_anew() {
        while (allowance.take("192.0.2.1")) {
            // used up
        }
        now = now.plusSeconds(60);

        assertThat(allowance.take("192.0.2.1")).isTrue();
    }

    @Test
    void a_flood_of_addresses_shares_what_one_may_ask() {
        for (int i = 0; i < 10_000; i++) {
            allowance.take("2001:db8::" + i);
        }

        assertThat(allowance.take("new")).isTrue();
        assertThat(allowance.take("newer")).isTrue();
        assertThat(allowance.take("newest")).isFalse();
    }
}

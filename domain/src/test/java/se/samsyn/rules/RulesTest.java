package se.samsyn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;

/** The rules find what they look for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AsksWithoutArgument.class,
                AsksWithAZone.class,
                AsksForTheTimeOfDay.class,
                AsksForTheYearByReference.class,
                AsksTheSystem.class,
                AsksTheSystemByReference.class,
                MakesAClock.class,
                MakesAClockOfAZone.class
            })
    void whoever_asks_the_machine_for_the_time_is_found(Class<?> asking) {
        assertThat(breaks(EveryModule.time_comes_from_the_clock, asking)).isTrue();
    }

    @Test
    void whoever_asks_a_clock_that_was_given_may() {
        assertThat(breaks(EveryModule.time_comes_from_the_clock, AsksAGivenClock.class))
                .isFalse();
    }

    @Test
    void a_transaction_is_found_on_a_class_and_on_a_method() {
        assertThat(breaks(EveryModule.only_stereotypes_open_transactions, OpensOne.class))
                .isTrue();
        assertThat(breaks(EveryModule.no_method_opens_a_transaction, OpensOneInAMethod.class))
                .isTrue();
    }

    @Test
    void a_bean_that_asks_six_is_found_however_it_is_given_them() {
        assertThat(breaks(EveryModule.beans_ask_few, AsksSix.class)).isTrue();
        assertThat(breaks(EveryModule.beans_ask_few, AsksFive.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                HasTheOutbox.class,
                HasTheOutboxPerhaps.class,
                IsGivenTheOutbox.class,
                IsGivenTheOutboxLater.class
            })
    void a_page_that_goes_past_the_ways_in_is_found(Class<?> page) {
        assertThat(breaks(WebModule.pages_call_use_cases_and_queries, page)).isTrue();
        assertThat(breaks(WebModule.no_rules_of_the_database, page)).isTrue();
    }

    @Test
    void a_page_that_asks_a_read_model_may() {
        assertThat(breaks(WebModule.pages_call_use_cases_and_queries, Asks.class))
                .isFalse();
        assertThat(breaks(WebModule.no_rules_of_the_database, Asks.class)).isFalse();
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    static final class AsksWithoutArgument {
        Instant now() {
            return Instant.now();
        }
    }

    static final class AsksWithAZone {
        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    static final class AsksForTheTimeOfDay {
        LocalTime now(ZoneId zone) {
            return LocalTime.now(zone);
        }
    }

    static final class AsksForTheYearByReference {
        private final Supplier<Year> year = Year::now;

        Year year() {
            return year.get();
        }
    }

    static final class AsksTheSystem {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static final class AsksTheSystemByReference {
        private final LongSupplier now = System::currentTimeMillis;

        long now() {
            return now.getAsLong();
        }
    }

    static final class MakesAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class MakesAClockOfAZone {
        Clock clock(ZoneId zone) {
            return Clock.tickMinutes(zone);
        }
    }

    static final class AsksAGivenClock {
        LocalDate today(Clock clock, ZoneId zone) {
            return Instant.now(clock).equals(clock.instant())
                    ? LocalDate.now(clock)
                    : LocalDate.now(clock.withZone(zone));
        }
    }

    @Transactional
    static class OpensOne {}

    static class OpensOneInAMethod {
        @Transactional
        void act() {}
    }

    record AsksFive(Clock clock, Settings settings, Outbox outbox, RemarkQueries remarks, Secrets secrets) {
        @Inject
        AsksFive {}
    }

    static class AsksSix {
        @PersistenceContext
        EntityManager em;

        @Inject
        Clock clock;

        @Inject
        Settings settings;

        @Inject
        Outbox outbox;

        final RemarkQueries remarks;

        @Nullable
        Secrets secrets;

        @Inject
        AsksSix(RemarkQueries remarks) {
            this.remarks = remarks;
        }

        @Inject
        void take(Secrets given) {
            secrets = given;
        }
    }

    static class HasTheOutbox {
        @Inject
        Outbox outbox;
    }

    static class HasTheOutboxPerhaps {
        @Inject
        Instance<Outbox> outbox;
    }

    static class IsGivenTheOutbox {
        final Outbox outbox;

        @Inject
        IsGivenTheOutbox(Outbox outbox) {
            this.outbox = outbox;
        }
    }

    static class IsGivenTheOutboxLater {
        @Nullable
        Outbox outbox;

        @Inject
        void take(Outbox given) {
            outbox = given;
        }
    }

    static class Asks {
        @Inject
        RemarkQueries remarks;

        @Inject
        Settings settings;
    }
}

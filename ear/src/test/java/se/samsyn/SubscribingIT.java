package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.harness.Archives;
import se.samsyn.harness.Letterbox;
import se.samsyn.harness.Plans;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.LoggedIn;
import se.samsyn.message.Rhythm;
import se.samsyn.message.Subscribing;
import se.samsyn.message.SubscriptionChanging;
import se.samsyn.message.SubscriptionDigests;
import se.samsyn.message.SubscriptionQueries;
import se.samsyn.message.SubscriptionWishes;
import se.samsyn.platform.AddressConfirming;

/** What is mailed to those who subscribe to news. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
@ResourceLock(Plans.JOBS)
class SubscribingIT {

    private static final Pattern LINK = Pattern.compile("/bekrafta/([0-9A-Z]{26})");
    private static final Pattern OWN = Pattern.compile("/prenumerera/([\\w-]+)");

    @Inject
    LoggedIn loggedIn;

    @Inject
    Letterbox letterbox;

    @Inject
    AddressConfirming confirming;

    @Inject
    Subscribing subscribing;

    @Inject
    SubscriptionChanging changing;

    @Inject
    SubscriptionQueries subscriptions;

    @Inject
    SubscriptionDigests digests;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void a_subscription_begins_by_its_link_tells_of_nothing_when_nothing_is_new_and_ends_at_once() {
        subscribing.ask(
                "e.f@exempel.se", "sv", new SubscriptionWishes(Set.of("NORRA"), Set.of(), Set.of(), Rhythm.DAILY));
        var letter = letterbox.latestTo("e.f@exempel.se");
        confirming.confirm(found(LINK, letter));
        letterbox.makeDue();

        loggedIn.enterAsSystem();
        assertThat(digests.post()).isPositive();
        assertThat(digests.post()).isZero();
        assertThat(letterbox.latestTo("e.f@exempel.se")).as("nothing was new").isEqualTo(letter);

        letterbox.announce("Nya lampor i parken");
        letterbox.makeDue();
        loggedIn.enterAsSystem();
        digests.post();
        var digest = letterbox.latestTo("e.f@exempel.se");
        assertThat(digest).contains("Nya lampor i parken", "Du har bett om nyheter om trygghet i Svedala kommun.");
        var own = found(OWN, digest);
        assertThat(subscriptions.byToken(own).areas()).containsExactly("NORRA");
        changing.stop(own);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> subscriptions.byToken(own));
    }

    @Test
    void a_letter_says_who_writes_how_long_its_link_holds_and_what_becomes_of_the_address() {
        var wishes = new SubscriptionWishes(Set.of(), Set.of(), Set.of(), Rhythm.DAILY);
        subscribing.ask("g.h@exempel.se", "sv", wishes);
        assertThat(letterbox.latestTo("g.h@exempel.se"))
                .contains("inom 48 timmar", "tar bort adressen", "\nSvedala kommun och Polisen\n")
                .endsWith("/personuppgifter");

        subscribing.ask("i.j@exempel.se", "ar", wishes);
        confirming.confirm(found(LINK, letterbox.latestTo("i.j@exempel.se")));
        letterbox.announce("Nya lampor vid stationen");
        letterbox.makeDue();
        loggedIn.enterAsSystem();
        digests.post();
        assertThat(letterbox.latestTo("i.j@exempel.se"))
                .contains("Nya lampor vid stationen", "(Polisen)")
                .endsWith("/ar/personuppgifter");
    }

    @Test
    void news_come_in_the_language_of_the_subscription_and_say_when_a_machine_translated_them() {
        var wishes = new SubscriptionWishes(Set.of(), Set.of(), Set.of(), Rhythm.DAILY);
        for (var language : List.of("en", "ar", "pl")) {
            subscribing.ask(language + "@exempel.se", language, wishes);
            confirming.confirm(found(LINK, letterbox.latestTo(language + "@exempel.se")));
        }
        var announcement = letterbox.announce("Nya lampor vid skolan");
        letterbox.translate(announcement, "en", "New lamps at the school", true);
        letterbox.translate(announcement, "ar", "مصابيح جديدة عند المدرسة", false);
        letterbox.makeDue();
        loggedIn.enterAsSystem();
        digests.post();

        assertThat(letterbox.latestTo("en@exempel.se"))
                .contains("News: New lamps at the school", "/en/nyheter/")
                .doesNotContain("Nya lampor vid skolan");
        assertThat(letterbox.latestTo("ar@exempel.se")).contains("خبر (ترجمة آلية): مصابيح جديدة عند المدرسة");
        assertThat(letterbox.latestTo("pl@exempel.se")).contains("Aktualność: Nya lampor vid skolan");
    }

    private static String found(Pattern what, String letter) {
        var matcher = what.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group(1);
    }
}

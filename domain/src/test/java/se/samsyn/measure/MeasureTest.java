package se.samsyn.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Rule;
import se.samsyn.kernel.Visibility;
import se.samsyn.place.GeoPoint;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.ProblemId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), Party.POLICE, "COMMUNITY_OFFICER");
    private static final Actor COORDINATOR = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "COORDINATOR");
    private static final PublicText WORDS = new PublicText("Vi sätter upp nya lampor.", null, null);

    private final FocusAreaId safety = FocusAreaId.next();
    private final CauseId darkness = CauseId.next();
    private final Measure measure = Measure.propose(
            "A-2026-014",
            ProblemId.next(),
            outline(Set.of(safety), Set.of(darkness)),
            Owner.of(Party.MUNICIPALITY),
            COORDINATOR,
            NOON);

    @Test
    void it_cannot_be_decided_without_a_focus_area_S_33_and_7_8_6() {
        measure.choose(COORDINATOR, NOON);
        measure.outline(outline(Set.of(), Set.of(darkness)), NOON);

        assertRefused(MeasureRule.FOCUS_AREA_NEEDED, () -> measure.decide(COORDINATOR, NOON));
        assertThat(measure.status()).isEqualTo(MeasureStatus.CHOSEN);
    }

    @Test
    void it_cannot_be_decided_without_a_cause_S_61_and_7_8_6() {
        measure.choose(COORDINATOR, NOON);
        measure.outline(outline(Set.of(safety), Set.of()), NOON);

        assertRefused(MeasureRule.CAUSE_NEEDED, () -> measure.decide(COORDINATOR, NOON));
    }

    @Test
    void only_what_was_read_is_changed() {
        measure.mustBe(measure.version());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> measure.mustBe(measure.version() + 1));
    }

    @Test
    void once_decided_it_keeps_a_focus_area_and_a_cause_7_8_6() {
        decide();

        assertRefused(MeasureRule.CAUSE_NEEDED, () -> measure.outline(outline(Set.of(safety), Set.of()), NOON));
        assertThat(measure.outline().causes()).containsExactly(darkness);
    }

    @Test
    void only_its_owner_decides_it_S_04() {
        measure.choose(OFFICER, NOON);

        assertRefused(MeasureRule.OWNER_DECIDES, () -> measure.decide(OFFICER, NOON));
    }

    @Test
    void it_is_done_only_when_it_was_started() {
        decide();
        assertRefused(MeasureRule.NOT_STARTED, () -> measure.finish(MARCH_2, COORDINATOR, NOON));

        measure.start(MARCH_2, COORDINATOR, NOON);
        assertRefused(MeasureRule.DONE_BEFORE_START, () -> measure.finish(MARCH_2.minusDays(1), COORDINATOR, NOON));
        measure.finish(MARCH_2, COORDINATOR, NOON);

        assertThat(measure.status()).isEqualTo(MeasureStatus.DONE);
    }

    @Test
    void it_is_evaluated_only_with_its_outcome_in_words_S_13() {
        decide();
        measure.start(MARCH_2, COORDINATOR, NOON);
        measure.finish(MARCH_2, COORDINATOR, NOON);

        assertRefused(MeasureRule.OUTCOME_NEEDED, () -> measure.evaluate(" ", COORDINATOR, NOON));
        measure.evaluate("Färre känner sig otrygga.", COORDINATOR, NOON);

        assertThat(measure.outcome()).isEqualTo("Färre känner sig otrygga.");
    }

    @Test
    void the_public_sees_it_only_when_it_is_decided_and_described() {
        measure.describe(WORDS, NOON);
        assertRefused(MeasureRule.NOT_YET_DECIDED, () -> measure.publish("nya-lampor", COORDINATOR, NOON));

        decide();
        measure.describe(new PublicText(" ", null, null), NOON);
        assertRefused(MeasureRule.PUBLIC_TEXT_NEEDED, () -> measure.publish("nya-lampor", COORDINATOR, NOON));

        measure.describe(WORDS, NOON);
        measure.publish("nya-lampor", COORDINATOR, NOON);
        assertThat(measure.publishedAt()).isEqualTo(NOON);
        assertRefused(MeasureRule.PUBLIC_TEXT_NEEDED, () -> measure.describe(new PublicText(null, null, null), NOON));
    }

    @Test
    void the_public_reads_a_copy_until_the_new_words_are_shown_and_nothing_once_it_is_withdrawn() {
        measure.contribute(Party.MUNICIPALITY, Contribution.of("Byter lamporna."), NOON);
        publish();
        var first = ShownPage.of(measure);
        measure.describe(new PublicText("Vi sätter upp fjorton nya lampor.", null, null), NOON);
        assertThat(measure.publication().shown()).isEqualTo(first);
        assertThat(first.doing(Party.MUNICIPALITY)).isEqualTo("Byter lamporna.");
        assertThat(measure.publication().lags(ShownPage.of(measure))).isTrue();

        measure.follow(COORDINATOR, NOON);
        assertThat(measure.publication().shown()).isEqualTo(ShownPage.of(measure));
        assertThat(measure.publication().lags(ShownPage.of(measure))).isFalse();

        measure.withdraw("Fel.", COORDINATOR, NOON);
        assertThat(measure.publication().shown()).isNull();
    }

    @Test
    void its_slug_is_given_once_and_kept_when_it_is_withdrawn_and_renamed() {
        publish();

        measure.withdraw("Fel plats på kartan.", COORDINATOR, NOON);
        assertThat(measure.publishedAt()).isNull();
        measure.publish("ett-annat-namn", COORDINATOR, NOON);

        assertThat(measure.slug()).isEqualTo("nya-lampor");
    }

    @Test
    void cancelled_it_stays_published_but_taken_up_again_it_does_not() {
        publish();

        measure.cancel(MARCH_2, "Marken såldes.", COORDINATOR, NOON);
        assertThat(measure.publishedAt()).isNotNull();

        measure.goBack(MeasureStatus.PROPOSED, "Ny markägare.", COORDINATOR, NOON);
        assertThat(measure.publishedAt()).isNull();
    }

    @Test
    void a_way_back_and_a_cancellation_are_explained() {
        measure.choose(COORDINATOR, NOON);

        assertRefused(MeasureRule.REASON_NEEDED, () -> measure.goBack(MeasureStatus.PROPOSED, " ", COORDINATOR, NOON));
        assertRefused(MeasureRule.REASON_NEEDED, () -> measure.cancel(MARCH_2, "", COORDINATOR, NOON));
        assertRefused(
                MeasureRule.STEP_NOT_OFFERED,
                () -> measure.goBack(MeasureStatus.DECIDED, "Fel väg.", COORDINATOR, NOON));
        assertThat(measure.status()).isEqualTo(MeasureStatus.CHOSEN);
    }

    @Test
    void when_its_problem_steps_back_it_stays_and_is_marked_S_55() {
        assertThat(measure.reconsider(OFFICER, NOON)).isFalse();
        decide();

        assertThat(measure.reconsider(OFFICER, NOON)).isTrue();
        assertThat(measure.reconsider(OFFICER, NOON)).isFalse();
        assertThat(measure.status()).isEqualTo(MeasureStatus.DECIDED);
        assertThat(measure.progress().isReconsidered()).isTrue();

        measure.reaffirm("Lamporna behövs ändå.", COORDINATOR, NOON);
        assertThat(measure.progress().isReconsidered()).isFalse();
    }

    @Test
    void each_act_leaves_a_line_and_the_last_one_agrees_with_the_status() {
        publish();

        assertThat(measure.progress().history())
                .extracting(MeasureEntry::act)
                .containsExactly(MeasureAct.PROPOSE, MeasureAct.CHOOSE, MeasureAct.DECIDE, MeasureAct.PUBLISH);
        assertThat(measure.progress().history().get(3).status()).isEqualTo(measure.status());

        measure.showAt(null, "Klågerup", null, COORDINATOR, NOON);
        assertThat(measure.progress().history().get(4).act()).isEqualTo(MeasureAct.CORRECT);
    }

    @Test
    void each_party_says_what_it_does_S_42b() {
        assertThat(measure.acts(Party.POLICE)).isFalse();

        measure.contribute(Party.POLICE, Contribution.of("Polisen går kvällsrundor."), NOON);
        assertThat(measure.acts(Party.POLICE)).isTrue();
        assertThat(measure.acts(Party.MUNICIPALITY)).isTrue();

        measure.contribute(Party.POLICE, null, NOON);
        assertThat(measure.acts(Party.POLICE)).isFalse();
    }

    @Test
    void no_personnummer_is_written_down_for_the_public_or_for_staff_7_8_10() {
        var number = "Fråga 19121212-1212.";
        decide();
        var before = measure.outline();

        refusedPersonnummer(() -> measure.outline(
                new MeasureOutline(
                        number, before.kind(), before.effect(), null, before.focusAreas(), before.causes(), null, null),
                NOON));
        refusedPersonnummer(() -> measure.outline(
                new MeasureOutline(
                        before.title(),
                        before.kind(),
                        before.effect(),
                        null,
                        before.focusAreas(),
                        before.causes(),
                        null,
                        number),
                NOON));
        for (var contribution : List.of(
                Contribution.of(number),
                new Contribution("Ja.", 1, 1, number, null),
                new Contribution("Ja.", 1, 1, null, number))) {
            refusedPersonnummer(() -> measure.contribute(Party.POLICE, contribution, NOON));
        }
        for (var text : List.of(
                new PublicText(number, null, null),
                new PublicText("Ja.", number, null),
                new PublicText("Ja.", null, number))) {
            refusedPersonnummer(() -> measure.describe(text, NOON));
        }
        refusedPersonnummer(() -> measure.showAt(null, number, null, COORDINATOR, NOON));
        refusedPersonnummer(() -> measure.share(Visibility.PARTY, number, COORDINATOR, NOON));
        refusedPersonnummer(() -> measure.cancel(MARCH_2, number, COORDINATOR, NOON));
        measure.start(MARCH_2, COORDINATOR, NOON);
        measure.finish(MARCH_2, COORDINATOR, NOON);
        refusedPersonnummer(() -> measure.goBack(MeasureStatus.RUNNING, number, COORDINATOR, NOON));
        refusedPersonnummer(() -> measure.evaluate(number, COORDINATOR, NOON));

        assertThat(measure.outline()).isEqualTo(before);
        assertThat(measure.contributions()).isEmpty();
        assertThat(measure.publicText()).isEqualTo(new PublicText(null, null, null));
        assertThat(measure.place().words()).isNull();
        assertThat(measure.visibility()).isEqualTo(Visibility.BOTH);
        assertThat(measure.status()).isEqualTo(MeasureStatus.DONE);
    }

    @Test
    void its_point_is_rounded_so_that_no_home_can_be_told_apart() {
        var home = new GeoPoint(55.594812, 13.244037);

        measure.showAt(home, "Gångvägen vid hållplatsen", "NORRA", COORDINATOR, NOON);

        var shown = measure.place().point();
        assertThat(shown).isEqualTo(new GeoPoint(55.595, 13.244));
    }

    private void decide() {
        measure.choose(COORDINATOR, NOON);
        measure.decide(COORDINATOR, NOON);
    }

    private void publish() {
        measure.describe(WORDS, NOON);
        decide();
        measure.publish("nya-lampor", COORDINATOR, NOON);
    }

    private static MeasureOutline outline(Set<FocusAreaId> focusAreas, Set<CauseId> causes) {
        return new MeasureOutline(
                "Nya lampor", MeasureKind.SITUATIONAL, MeasureEffect.LIKELIHOOD, "BEL", focusAreas, causes, null, null);
    }

    private static void refusedPersonnummer(Runnable act) {
        assertRefused(ConcernRule.PERSONNUMMER, act);
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

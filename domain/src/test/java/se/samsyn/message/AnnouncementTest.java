package se.samsyn.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.ConcernRule;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.kernel.Rule;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.MeasureId;
import se.samsyn.platform.Standing;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncementTest {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final Actor WRITER = Actor.staff(UUID.randomUUID(), Party.MUNICIPALITY, "COMMUNICATOR");
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID(), Party.POLICE, "COMMUNITY_OFFICER");

    @Test
    void a_joint_one_approved_by_one_party_only_cannot_be_published_7_8_3() {
        var joint = sent(AnnouncementMode.JOINT, null);

        assertRefused(AnnouncementRule.BOTH_MUST_APPROVE, () -> joint.publish(approved(1), "rapport", NOON));
        assertRefused(
                AnnouncementRule.BOTH_MUST_APPROVE,
                () -> joint.publish(approved(1, Party.MUNICIPALITY), "rapport", NOON));
        assertRefused(
                AnnouncementRule.BOTH_MUST_APPROVE, () -> joint.publish(approved(1, Party.POLICE), "rapport", NOON));
        assertThat(joint.status()).isEqualTo(AnnouncementStatus.WAITING);
    }

    @Test
    void a_joint_one_approved_by_both_is_published_with_the_approved_text_S_04() {
        var joint = sent(AnnouncementMode.JOINT, null);

        joint.publish(approved(1, Party.values()), "rapport", NOON);

        assertThat(joint.status()).isEqualTo(AnnouncementStatus.PUBLISHED);
        assertThat(joint.publishedText()).isEqualTo(joint.draft().text());
        assertThat(joint.slug()).isEqualTo("rapport");
    }

    @Test
    void a_single_one_needs_its_owners_approval_and_no_other_S_49() {
        var single = sent(AnnouncementMode.SINGLE, "Gäller bara kommunens lampor.");

        assertRefused(
                AnnouncementRule.OWNER_MUST_APPROVE,
                () -> single.publish(approved(1, Party.POLICE), "nya-lampor", NOON));
        assertRefused(AnnouncementRule.NOT_YOURS_TO_APPROVE, () -> single.mustBeApprovableBy(OFFICER));
        single.mustBeApprovableBy(WRITER);
        single.publish(approved(1, Party.MUNICIPALITY), "nya-lampor", NOON);

        assertThat(single.status()).isEqualTo(AnnouncementStatus.PUBLISHED);
    }

    @Test
    void only_what_was_read_is_written_anew() {
        var joint = sent(AnnouncementMode.JOINT, null);

        joint.mustBe(joint.version());
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> joint.mustBe(joint.version() + 1));
    }

    @Test
    void one_who_speaks_alone_says_why_S_49() {
        var single =
                Announcement.draft(Owner.of(Party.MUNICIPALITY), draft(AnnouncementMode.SINGLE, " ", "Text"), NOON);

        assertRefused(AnnouncementRule.REASON_FOR_SINGLE, () -> single.send(NOON));
    }

    @Test
    void the_other_party_sees_a_joint_one_from_the_moment_it_is_sent() {
        var joint = Announcement.draft(Owner.of(Party.MUNICIPALITY), draft(AnnouncementMode.JOINT, null, "Text"), NOON);
        assertThat(joint.visibility()).isEqualTo(Visibility.PARTY);

        joint.send(NOON);

        assertThat(joint.visibility()).isEqualTo(Visibility.BOTH);
        assertThat(sent(AnnouncementMode.SINGLE, "Vår sak.").visibility()).isEqualTo(Visibility.PARTY);
    }

    @Test
    void nothing_is_sent_half_written() {
        var empty = Announcement.draft(Owner.of(Party.POLICE), draft(AnnouncementMode.JOINT, null, " "), NOON);
        var nowhere = Announcement.draft(
                Owner.of(Party.POLICE),
                new AnnouncementDraft(text("Text"), AnnouncementMode.JOINT, null, Set.of(), Set.of()),
                NOON);

        assertRefused(AnnouncementRule.TEXT_NEEDED, () -> empty.send(NOON));
        assertRefused(AnnouncementRule.CHANNEL_NEEDED, () -> nowhere.send(NOON));
    }

    @Test
    void nothing_is_approved_or_published_before_it_is_sent() {
        var joint = Announcement.draft(Owner.of(Party.MUNICIPALITY), draft(AnnouncementMode.JOINT, null, "Text"), NOON);

        assertRefused(AnnouncementRule.SEND_FIRST, () -> joint.mustBeApprovableBy(OFFICER));
        assertRefused(AnnouncementRule.SEND_FIRST, () -> joint.publish(approved(1, Party.values()), "rapport", NOON));
    }

    @Test
    void an_edit_after_publication_waits_for_both_approvals_before_the_public_reads_it_7_8_3() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.publish(approved(1, Party.values()), "rapport", NOON);
        joint.write(draft(AnnouncementMode.JOINT, null, "Rätt text"), NOON);
        assertThat(joint.publishedText()).isEqualTo(text("Text"));

        assertRefused(
                AnnouncementRule.BOTH_MUST_APPROVE,
                () -> joint.correct(approved(2, Party.POLICE), "Fel datum.", WRITER, NOON));
        assertRefused(
                AnnouncementRule.NOTE_NEEDED, () -> joint.correct(approved(2, Party.values()), " ", WRITER, NOON));
        joint.correct(approved(2, Party.values()), "Fel datum.", WRITER, NOON.plusSeconds(60));

        assertThat(joint.publishedText()).isEqualTo(text("Rätt text"));
        assertThat(joint.updatedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(joint.publishedAt()).isEqualTo(NOON);
        assertThat(joint.corrections()).extracting(Correction::note).containsExactly("Fel datum.");
        assertRefused(
                AnnouncementRule.NOTHING_TO_CORRECT,
                () -> joint.correct(approved(2, Party.values()), "Igen.", WRITER, NOON));
    }

    @Test
    void another_measure_waits_for_both_approvals_as_another_text_does_S_50() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.publish(approved(1, Party.values()), "rapport", NOON);
        var measure = MeasureId.next();
        var draft = joint.draft();

        joint.write(new AnnouncementDraft(draft.text(), draft.mode(), null, draft.channels(), Set.of(measure)), NOON);
        assertThat(joint.publishedMeasures()).isEmpty();

        joint.correct(approved(2, Party.values()), "En åtgärd till.", WRITER, NOON);
        assertThat(joint.publishedMeasures()).containsExactly(measure);
    }

    @Test
    void who_speaks_is_not_changed_after_publication() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.publish(approved(1, Party.values()), "rapport", NOON);

        assertRefused(
                AnnouncementRule.MODE_IS_SET,
                () -> joint.write(draft(AnnouncementMode.SINGLE, "Vår sak.", "Text"), NOON));
    }

    @Test
    void a_withdrawal_is_explained_and_final() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.publish(approved(1, Party.values()), "rapport", NOON);
        assertRefused(AnnouncementRule.REASON_NEEDED, () -> joint.withdraw(" ", NOON));

        joint.withdraw("Fel siffror.", NOON);

        assertThat(joint.status()).isEqualTo(AnnouncementStatus.WITHDRAWN);
        assertThat(joint.slug()).isEqualTo("rapport");
        assertRefused(
                AnnouncementRule.IS_WITHDRAWN, () -> joint.write(draft(AnnouncementMode.JOINT, null, "Ny text"), NOON));
        assertRefused(
                AnnouncementRule.IS_WITHDRAWN, () -> joint.publish(approved(1, Party.values()), "rapport-2", NOON));
    }

    @Test
    void a_revision_reads_otherwise_when_anything_that_is_approved_changes() {
        var draft = draft(AnnouncementMode.JOINT, null, "Text");
        var linked =
                new AnnouncementDraft(draft.text(), draft.mode(), null, draft.channels(), Set.of(MeasureId.next()));
        var pressed = new AnnouncementDraft(draft.text(), draft.mode(), null, Set.of(Channel.PRESS), Set.of());

        assertThat(draft.content())
                .isEqualTo(draft(AnnouncementMode.JOINT, null, "Text").content());
        assertThat(Set.of(draft.content(), linked.content(), pressed.content())).hasSize(3);
    }

    @Test
    void a_translation_is_part_of_what_is_approved() {
        var joint = sent(AnnouncementMode.JOINT, null);
        var untranslated = joint.content();
        assertThat(untranslated).isEqualTo(joint.draft().content());

        joint.translate("en", Translation.of(text("By a machine"), false), NOON);
        var machine = joint.content();
        joint.translate("en", Translation.of(text("By a machine"), true), NOON);
        var reviewed = joint.content();
        joint.translate("en", null, NOON);

        assertThat(Set.of(untranslated, machine, reviewed)).hasSize(3);
        assertThat(joint.content()).isEqualTo(untranslated);
    }

    @Test
    void a_translation_reaches_the_public_with_the_approved_text_and_not_before() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.translate("en", Translation.of(text("Text in English"), true), NOON);
        assertThat(joint.publishedTranslations()).isEmpty();
        joint.publish(approved(1, Party.values()), "rapport", NOON);
        assertThat(joint.publishedTranslations()).containsOnlyKeys("en");

        joint.translate("ar", Translation.of(text("Text in Arabic"), false), NOON);
        joint.translate("en", null, NOON);

        assertThat(joint.publishedTranslations()).containsOnlyKeys("en");
        joint.correct(approved(2, Party.values()), "Nu på arabiska.", WRITER, NOON);
        assertThat(joint.publishedTranslations()).containsOnlyKeys("ar");
    }

    @Test
    void another_swedish_text_leaves_its_translations_behind_until_somebody_has_seen_to_them() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.translate("en", Translation.of(text("Text in English"), true), NOON);
        joint.translate("ar", Translation.of(text("Text in Arabic"), false), NOON);

        joint.write(draft(AnnouncementMode.JOINT, null, "Text"), NOON);
        assertThat(joint.translations().values()).noneMatch(Translation::outdated);
        joint.write(draft(AnnouncementMode.JOINT, null, "Ny text"), NOON);
        assertThat(joint.translations().values()).allMatch(Translation::outdated);
        joint.translate("ar", Translation.of(text("New text in Arabic"), false), NOON);
        joint.publish(approved(2, Party.values()), "rapport", NOON);

        assertThat(joint.publishedTranslations()).containsOnlyKeys("ar");
    }

    @Test
    void a_translation_is_whole_or_not_there_and_never_of_what_is_withdrawn() {
        var joint = sent(AnnouncementMode.JOINT, null);

        assertRefused(AnnouncementRule.TEXT_NEEDED, () -> joint.translate("en", Translation.of(text(" "), true), NOON));
        joint.withdraw("Fel siffror.", NOON);
        assertRefused(
                AnnouncementRule.IS_WITHDRAWN, () -> joint.translate("en", Translation.of(text("Text"), true), NOON));
    }

    @Test
    void no_personnummer_is_said_in_any_language_7_8_10() {
        var joint = sent(AnnouncementMode.JOINT, null);
        joint.publish(approved(1, Party.values()), "rapport", NOON);
        joint.write(draft(AnnouncementMode.JOINT, null, "Rätt text"), NOON);
        var number = "Fråga 19121212-1212.";
        var before = joint.content();

        for (var text : List.of(
                new AnnouncementText(number, "Ingress", "Text"),
                new AnnouncementText("Rubrik", number, "Text"),
                text(number))) {
            var draft = new AnnouncementDraft(text, AnnouncementMode.JOINT, null, Set.of(Channel.WEB), Set.of());
            assertRefused(
                    ConcernRule.PERSONNUMMER, () -> Announcement.draft(Owner.of(Party.MUNICIPALITY), draft, NOON));
            assertRefused(ConcernRule.PERSONNUMMER, () -> joint.write(draft, NOON));
            assertRefused(ConcernRule.PERSONNUMMER, () -> joint.translate("en", Translation.of(text, true), NOON));
        }
        assertRefused(ConcernRule.PERSONNUMMER, () -> sent(AnnouncementMode.SINGLE, number));
        assertRefused(ConcernRule.PERSONNUMMER, () -> joint.correct(approved(2, Party.values()), number, WRITER, NOON));
        assertRefused(ConcernRule.PERSONNUMMER, () -> joint.withdraw(number, NOON));
        assertThat(joint.content()).isEqualTo(before);
        assertThat(joint.corrections()).isEmpty();
        assertThat(joint.status()).isEqualTo(AnnouncementStatus.PUBLISHED);
    }

    private static Announcement sent(AnnouncementMode mode, @Nullable String reason) {
        var announcement = Announcement.draft(Owner.of(Party.MUNICIPALITY), draft(mode, reason, "Text"), NOON);
        announcement.send(NOON);
        return announcement;
    }

    private static AnnouncementDraft draft(AnnouncementMode mode, @Nullable String reason, String body) {
        return new AnnouncementDraft(text(body), mode, reason, Set.of(Channel.WEB, Channel.SOCIAL), Set.of());
    }

    private static AnnouncementText text(String body) {
        return new AnnouncementText("Rapport", "Det här berättade ni – det här gör vi.", body);
    }

    private static Standing approved(int revision, Party... parties) {
        var seats = new EnumMap<Party, Standing.Seat>(Party.class);
        Arrays.stream(parties)
                .forEach(party -> seats.put(
                        party, new Standing.Seat(Actor.staff(UUID.randomUUID(), party, "COMMUNICATOR"), NOON)));
        return new Standing(revision, WRITER, seats);
    }

    private static void assertRefused(Rule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .extracting(RuleBroken::key)
                .isEqualTo(rule.key());
    }
}

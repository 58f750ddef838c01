package se.samsyn.matrix;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.RemarkId;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.FocusAreaId;
import se.samsyn.assessment.FindingId;
import se.samsyn.concern.AdditionId;
import se.samsyn.concern.AnswerTemplateId;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.PhotoId;
import se.samsyn.concern.PictureId;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.CandidateId;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.TaskId;
import se.samsyn.member.MemberId;
import se.samsyn.message.AnnouncementId;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.ProblemId;
import se.samsyn.statistics.SeriesId;
import se.samsyn.walk.WalkId;

/**
 * What an exhibit is tried on: one record of each kind, all of one owner and visibility. A method that takes a
 * {@code set} changes the record first, as in {@code it.concern("locked = true")}.
 *
 * <p>It notes whether it was asked for a record at all: an exhibit that never is has the same outcome for all of them.
 */
final class Piece {

    /** What belongs to nobody in particular, and is the same in every piece. */
    record Shared(AgreementId agreement, FocusAreaId focus, MemberId member, String draftToken, PhotoId draftPhoto) {}

    private static final String BY = "'STAFF', '01800000-0000-7000-8000-000000000000', '%s', 'COORDINATOR'";

    private final @Nullable Owner owner;
    private final Visibility visibility;
    private final Shared shared;
    private final Records records;
    private final Bench bench;
    private boolean touched;

    /** @param owner null if there are no such records */
    Piece(@Nullable Owner owner, Visibility visibility, Shared shared, Records records, Bench bench) {
        this.owner = owner;
        this.visibility = visibility;
        this.shared = shared;
        this.records = records;
        this.bench = bench;
    }

    @Nullable
    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    /** Whether anybody has asked for a record since {@link #fresh}. */
    boolean isTouched() {
        return touched;
    }

    void fresh() {
        touched = false;
    }

    @Override
    public String toString() {
        return owner == null
                ? "a record that is not there"
                : owner.party() + (owner.unit() == null ? "" : "/" + owner.unit()) + " " + visibility;
    }

    private <T> T touch(T part) {
        touched = true;
        return part;
    }

    private <T> T touch(T part, String table, Object id, String set) {
        bench.change("update %s set %s where id = '%s'".formatted(table, set, id));
        return touch(part);
    }

    private long version(String table, Object id) {
        return owner == null ? 0 : bench.number("select version from %s where id = '%s'".formatted(table, id));
    }

    ConcernId concern() {
        return touch(records.concern());
    }

    ConcernId concern(String set) {
        return touch(records.concern(), "concern", records.concern().value(), set);
    }

    long concernVersion() {
        return version("concern", records.concern().value());
    }

    String number() {
        return touch(records.number());
    }

    /** The queue with this concern alone. */
    QueueFilter filter() {
        return QueueFilter.ALL.withNumber(number());
    }

    String token() {
        return touch(records.token());
    }

    String code() {
        return touch(records.code());
    }

    ReceiptPass pass() {
        return touch(records.pass());
    }

    ReceiptPass pass(String set) {
        concern(set);
        return records.pass();
    }

    /** The one who told left an e-mail address instead of a number, and has not confirmed it. */
    ReceiptPass passWithMail() {
        if (owner != null) {
            bench.change("update concern_contact set sealed_bytes = x'%s', confirmed_at = null where concern_id = '%s'"
                    .formatted(records.sealedMail(), records.concern().value()));
        }
        return pass();
    }

    /** Staff have asked the one who told something. */
    ConcernId asked() {
        if (owner != null) {
            bench.change(
                    """
                    insert into concern_question (id, version, concern_id, text, asked_at, due_on)
                    values (uuid(), 0, '%s', 'När?', utc_timestamp(6), utc_date() + interval 7 day)"""
                            .formatted(records.concern().value()));
        }
        return concern();
    }

    /** Both parties are asked whether they take on the concern. */
    ConcernId waiting() {
        if (owner != null) {
            for (var party : Party.values()) {
                bench.change(
                        """
                        insert into concern_acceptance (id, version, concern_id, party, asked_at, due_on)
                        values (uuid(), 0, '%s', '%s', utc_timestamp(6), utc_date() + interval 5 day)"""
                                .formatted(records.concern().value(), party));
            }
        }
        return concern();
    }

    /** Each party has marked the concern as secret; its version is 0 then. */
    ConcernId marked() {
        if (owner != null) {
            for (var party : Party.values()) {
                bench.change(
                        """
                        insert into concern_file (id, version, concern_id, party, secrecy_ground)
                        values (uuid(), 0, '%s', '%s', 'OSL_26_1')"""
                                .formatted(records.concern().value(), party));
            }
        }
        return concern();
    }

    /** A colleague has a conflict of interest in the concern, whichever party they are of. */
    ConcernId recused() {
        if (owner != null) {
            for (var party : Party.values()) {
                bench.change(
                        """
                        insert into concern_recusal (id, version, concern_id, member_id, party, declared_at)
                        values (uuid(), 0, '%s', '%s', '%s', utc_timestamp(6))"""
                                .formatted(records.concern().value(), shared.member.value(), party));
            }
        }
        return concern();
    }

    /** As the register of whoever tries has them. */
    String registrationNumber() {
        return "LPO".equals(bench.unit()) ? "A999.999/2126" : "ZX 2126/1";
    }

    /** A unit of the party that does not own the concern. */
    String unitOfOthers() {
        return owner == null || owner.party() == Party.MUNICIPALITY ? "LPO" : "GATA";
    }

    /** Another concern like it, of the same owner. */
    ConcernId twin() {
        var id = new ConcernId(UUID.randomUUID());
        if (owner != null) {
            bench.change(
                    """
                    insert into concern (id, version, number, submission_id, code_hash, key_hash, category_code, text,
                        masked, language, channel, owner_party, owner_unit, visibility, shared_parts, moderation, handling,
                        publication, progress, locked, unread, received_at, received_on, due_on)
                    select '%s', 0, concat('T', substr(number, 2)), uuid(), sha2('%s', 256), key_hash, category_code, text,
                        masked, language, channel, owner_party, owner_unit, visibility, shared_parts, moderation, handling,
                        publication, progress, locked, unread, received_at, received_on, due_on
                    from concern where id = '%s'"""
                            .formatted(id.value(), id.value(), records.concern().value()));
        }
        return touch(id);
    }

    /** A template of the party of whoever acts: nobody finds those of the other one. */
    AnswerTemplateId template() {
        var id = new AnswerTemplateId(UUID.randomUUID());
        bench.change(
                """
                insert into answer_template (id, version, owner_party, act, name, text)
                values ('%s', 0, '%s', 'ANSWER', 'Prov', 'Tack.')"""
                        .formatted(id.value(), bench.party()));
        return id;
    }

    /** The version of the drafted rules. */
    long draftedRoutes() {
        return bench.number("select version from route_set where published_at is null");
    }

    PhotoId photo() {
        return touch(records.photo());
    }

    PhotoId photo(String set) {
        return touch(records.photo(), "concern_photo", records.photo().value(), set);
    }

    long photoVersion() {
        return version("concern_photo", records.photo().value());
    }

    PictureId picture() {
        return touch(records.picture());
    }

    AdditionId addition() {
        return touch(records.addition());
    }

    ProblemId problem() {
        return touch(records.problem());
    }

    ProblemId problem(String set) {
        return touch(records.problem(), "problem", records.problem().value(), set);
    }

    long problemVersion() {
        return version("problem", records.problem().value());
    }

    /** A cause of the problem. */
    CauseId cause() {
        return touch(records.cause());
    }

    String problemNumber() {
        return touch(records.problemNumber());
    }

    /** The problem, which rests on the concern. */
    ProblemId linked() {
        if (owner != null) {
            bench.change(
                    """
                    insert into problem_evidence (id, problem_id, kind, concern_id, actor_kind, actor_member, actor_party,
                      actor_role, linked_at) values (uuid(), '%s', 'CONCERN', '%s', %s, utc_timestamp(6))"""
                            .formatted(
                                    records.problem().value(), records.concern().value(), BY.formatted(owner.party())));
        }
        return problem();
    }

    /**
     * What residents are to read of the problem's effect, worded by somebody else and approved by both.
     *
     * @param set what else is so
     */
    FindingId finding(String set) {
        var id = new FindingId(UUID.randomUUID());
        if (owner != null) {
            bench.change(
                    """
                    insert into public_finding (id, version, problem_id, verdict, heading, words, changed_at)
                    values ('%s', 0, '%s', 'CANNOT_SAY', 'Skador', 'Oklart.', utc_timestamp(6))"""
                            .formatted(id.value(), records.problem().value()));
            bench.change("update public_finding set %s where id = '%s'".formatted(set, id.value()));
            worded("Finding", id.value());
        }
        return touch(id);
    }

    /** The same, as residents read it. */
    FindingId publicFinding() {
        return finding(
                "shown_heading = heading, shown_words = words, shown_revision = 1, published_at = utc_timestamp(6)");
    }

    /** The same, with the approvals of both. */
    FindingId approvedFinding() {
        var id = finding("version = 0");
        for (var party : Set.of("MUNICIPALITY", "POLICE")) {
            bench.change(
                    """
                    insert into approval (id, revision_id, actor_kind, actor_member, actor_party, actor_role, approved_at)
                    select uuid(), id, %s, utc_timestamp(6) from revision where subject_id = '%s'"""
                            .formatted(BY.formatted(party), id.value()));
        }
        return id;
    }

    /** The measure, whose page somebody else has worded. */
    MeasureId worded() {
        if (owner != null) {
            worded("Measure", records.measure().value());
        }
        return measure();
    }

    private void worded(String kind, UUID id) {
        bench.change(
                """
                insert into revision (id, subject_kind, subject_id, number, sha256, content, actor_kind, actor_member,
                  actor_party, actor_role, made_at)
                values (uuid(), '%s', '%s', 1, sha2('', 256), '', %s, utc_timestamp(6))"""
                        .formatted(kind, id, BY.formatted("MUNICIPALITY")));
    }

    /** The problem, of whose measure it is known how it was carried out. */
    ProblemId carriedOut() {
        if (owner != null) {
            measure("status = 'RUNNING', started_on = '2000-01-02'");
            bench.change(
                    """
                    insert into process_finding (id, problem_id, measure_id, cycle_no, carried_out, dose, actor_kind,
                      actor_member, actor_party, actor_role, found_at)
                    values (uuid(), '%s', '%s', 1, 'AS_PLANNED', 'Alla.', %s, utc_timestamp(6))"""
                            .formatted(
                                    records.problem().value(), records.measure().value(), BY.formatted(owner.party())));
        }
        return problem();
    }

    /** The problem, whose measure ended long ago and which is in follow-up: its number. */
    String ended() {
        measure("status = 'DONE', started_on = '2000-01-02', finished_on = '2000-06-30'");
        problem("phase = 'ASSESSMENT'");
        return problemNumber();
    }

    /** A series of the same owner whose last year has far more than the seven before it. */
    SeriesId series() {
        var id = records.problem().value();
        if (owner != null) {
            var unit = owner.unit() == null ? "null" : "'" + owner.unit() + "'";
            bench.change(
                    """
                    insert into series (id, version, name, source_kind, producer, measured, step, credit, owner_party,
                      owner_unit, visibility)
                    values ('%s', 0, 'Skador', 'OPERATIONS', 'Drift', 'COUNT', 'YEAR', 'Prov', '%s', %s, '%s')"""
                            .formatted(id, owner.party(), unit, visibility));
            bench.change(
                    """
                    insert into series_import (id, series_id, file_name, sha256, added, corrected, actor_kind,
                      actor_member, actor_party, actor_role, taken_at)
                    values ('%1$s', '%1$s', 'prov.csv', 'prov', 8, 0, %2$s, utc_timestamp(6))"""
                            .formatted(id, BY.formatted(owner.party())));
            bench.change(
                    """
                    insert into series_reading (id, series_id, starts_on, edition, value, import_id)
                    with recursive years (seq) as (select 1 union all select seq + 1 from years where seq < 8)
                    select uuid(), '%1$s', makedate(year(curdate()) - seq, 1), 1, if(seq = 1, 400, 20), '%1$s'
                    from years"""
                            .formatted(id));
        }
        return touch(new SeriesId(id));
    }

    MeasureId measure() {
        return touch(records.measure());
    }

    MeasureId measure(String set) {
        return touch(records.measure(), "measure", records.measure().value(), set);
    }

    long measureVersion() {
        return version("measure", records.measure().value());
    }

    String measureNumber() {
        return touch(records.measureNumber());
    }

    /** A candidate against the problem, of the same owner, who would own the measure. */
    CandidateId candidate() {
        var id = new CandidateId(UUID.randomUUID());
        if (owner != null) {
            bench.change(
                    """
                    insert into measure_candidate (id, version, problem_id, owner_party, owner_unit, visibility, words, kind,
                      purpose, effect, carrier, status, proposed_at, actor_kind, actor_member, actor_party, actor_role)
                    select '%s', 0, id, owner_party, owner_unit, visibility, 'Lampor', 'SITUATIONAL', 'LIKELIHOOD', 'GREAT',
                      owner_party, 'OPEN', utc_timestamp(6), %s from problem where id = '%s'"""
                            .formatted(
                                    id.value(),
                                    BY.formatted(owner.party()),
                                    records.problem().value()));
        }
        return touch(id);
    }

    /** A task for the problem that whoever tries is to do, and should have done long ago. */
    TaskId task() {
        var id = new TaskId(UUID.randomUUID());
        if (owner != null && bench.party() != null) {
            bench.change(
                    """
                    insert into task (id, version, problem_id, words, member_id, party, due_on, given_at, actor_kind,
                      actor_member, actor_party, actor_role)
                    values ('%s', 0, '%s', 'Räkna lamporna', '%s', '%s', '2001-01-01', utc_timestamp(6), %s)"""
                            .formatted(
                                    id.value(),
                                    records.problem().value(),
                                    bench.self().value(),
                                    bench.party(),
                                    BY.formatted(owner.party())));
        }
        return touch(id);
    }

    /** Whoever tries. */
    MemberId self() {
        return bench.self();
    }

    /** The measure, which everybody may read; before all others. */
    MeasureId publicMeasure() {
        return measure("status = 'DECIDED', category = 'BEL', public_text = 'Vi byter lampor.', shown_title = title,"
                + " shown_text = 'Vi byter lampor.', slug = '" + slug()
                + "', published_at = utc_timestamp(6) + interval 1 day, updated_at = utc_timestamp(6) +"
                + " interval 1 day");
    }

    /** What it is called in public addresses once it was prepared by a method named so. */
    String slug() {
        return touch("prov-" + records.measure().value());
    }

    /** What the measure is. */
    MeasureOutline outline() {
        return new MeasureOutline(
                "Lampor",
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                null,
                Set.of(shared.focus),
                Set.of(touch(records.cause())),
                null,
                null);
    }

    AnnouncementId announcement() {
        return touch(records.announcement());
    }

    AnnouncementId announcement(String set) {
        return touch(
                records.announcement(), "announcement", records.announcement().value(), set);
    }

    long announcementVersion() {
        return version("announcement", records.announcement().value());
    }

    /** The announcement, with the approvals of both. */
    AnnouncementId approved(String set) {
        for (var party : Set.of("MUNICIPALITY", "POLICE")) {
            bench.change(
                    """
                    insert into approval (id, revision_id, actor_kind, actor_member, actor_party, actor_role, approved_at)
                    select uuid(), id, %s, utc_timestamp(6) from revision where subject_id = '%s'"""
                            .formatted(
                                    BY.formatted(party), records.announcement().value()));
        }
        return announcement(set);
    }

    /** The announcement, which everybody may read; before all others. */
    AnnouncementId publicAnnouncement() {
        return announcement(
                "status = 'PUBLISHED', published_title = title, published_lead = lead, published_body = body,"
                        + " published_revision = 0, published_at = utc_timestamp(6) + interval 1 day,"
                        + " updated_at = utc_timestamp(6) + interval 1 day, slug = '" + slug() + "'");
    }

    RemarkId remark() {
        return touch(records.remark());
    }

    RemarkId remark(String set) {
        return touch(records.remark(), "accessibility_remark", records.remark().value(), set);
    }

    WalkId walk() {
        return touch(records.walk());
    }

    WalkId walk(String set) {
        return touch(records.walk(), "safety_walk", records.walk().value(), set);
    }

    long walkVersion() {
        return version("safety_walk", records.walk().value());
    }

    /** The concern, which was noted on the walk. */
    ConcernId walked() {
        if (owner != null) {
            bench.change("insert into safety_walk_report (concern_id, walk_id) values ('%s', '%s')"
                    .formatted(records.concern().value(), records.walk().value()));
        }
        return concern();
    }

    // what belongs to nobody in particular

    /** The unit of whoever tries. */
    @Nullable
    String ownUnit() {
        return bench.unit();
    }

    MemberId member() {
        return shared.member;
    }

    /** An account of the police that waits for their own to say yes. */
    MemberId awaiting() {
        bench.change(
                "update member set party = 'POLICE', unit_code = null, awaiting = true, active = false where id = '%s'"
                        .formatted(shared.member.value()));
        return shared.member;
    }

    FocusAreaId focus() {
        return shared.focus;
    }

    /** The token of a report that is being written, with a photo. */
    String draftToken() {
        return shared.draftToken;
    }

    PhotoId draftPhoto() {
        return shared.draftPhoto;
    }

    AgreementId draftAgreement() {
        return shared.agreement;
    }

    /** Signed by both, with both copies registered. */
    AgreementId signedAgreement() {
        var id = shared.agreement.value();
        bench.change(
                """
                insert into agreement_signature (agreement_id, party, role, place, signed_on)
                values ('%1$s', 'MUNICIPALITY', 'BOARD_CHAIR', 'Svedala', utc_date()),
                  ('%1$s', 'POLICE', 'HEAD_OF_POLICE_AREA', 'Svedala', utc_date())"""
                        .formatted(id));
        bench.change(
                """
                insert into agreement_copy (agreement_id, party, kept_at, registration, received_on)
                values ('%1$s', 'MUNICIPALITY', 'Arkivet', '1', utc_date()), ('%1$s', 'POLICE', 'Arkivet', '2', utc_date())"""
                        .formatted(id));
        bench.change("update agreement set status = 'SIGNED' where id = '%s'".formatted(id));
        return shared.agreement;
    }

    AgreementId agreementInForce() {
        bench.change("update agreement set status = 'REPLACED' where status = 'IN_FORCE'");
        bench.change("update agreement set status = 'IN_FORCE' where id = '%s'".formatted(shared.agreement.value()));
        return shared.agreement;
    }

    /** The version of the only row of a table. */
    long versionOf(String table) {
        return bench.number("select version from " + table);
    }

    Bench bench() {
        return bench;
    }
}

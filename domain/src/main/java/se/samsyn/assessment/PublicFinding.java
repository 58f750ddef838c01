package se.samsyn.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Standing;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.Verdict;

/**
 * What residents are told of the effect of a problem's measures, as both parties have approved it (S-04, S-66). It
 * rests on one study or on none, so that what the police count and what people feel are never added up.
 */
@Entity
@Table(name = "public_finding")
class PublicFinding {

    static final int REASON_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FindingId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "problem_id", nullable = false, updatable = false))
    private ProblemId problemId;

    /** Null if nothing was counted. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "study_id", updatable = false))
    private @Nullable FindingId studyId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Verdict verdict;

    @Embedded
    private FindingText text;

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "shown_heading", length = FindingText.HEADING_MAX))
    @AttributeOverride(name = "words", column = @Column(name = "shown_words", length = FindingText.WORDS_MAX))
    private @Nullable FindingText shown;

    private @Nullable Integer shownRevision;
    private @Nullable Instant publishedAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(length = REASON_MAX)
    private @Nullable String withdrawnReason;

    /** For Hibernate only. */
    protected PublicFinding() {}

    static PublicFinding draft(
            ProblemId problem, @Nullable FindingId study, Verdict verdict, FindingText text, Instant at) {
        var finding = new PublicFinding();
        finding.id = FindingId.next();
        finding.problemId = problem;
        finding.studyId = study;
        finding.verdict = verdict;
        finding.text = text.checked();
        finding.changedAt = at;
        return finding;
    }

    /** Words it anew; what is published stays as it is until the new words are. */
    void reword(FindingText anew, Instant at) {
        text = anew.checked();
        changedAt = at;
    }

    /** @throws RuleBroken unless both parties have approved the latest words */
    void publish(Standing standing, Instant at) {
        if (!standing.isJoint()) {
            throw new RuleBroken(AssessmentRule.BOTH_MUST_APPROVE);
        }
        shown = text;
        shownRevision = standing.revision();
        publishedAt = publishedAt == null ? at : publishedAt;
        withdrawnReason = null;
        changedAt = at;
    }

    /** Takes it away from the public at once; no approval is asked for. */
    void withdraw(String reason, Instant at) {
        if (publishedAt == null) {
            throw new RuleBroken(AssessmentRule.NOT_PUBLISHED);
        }
        withdrawnReason = Said.of(reason, REASON_MAX);
        shown = null;
        shownRevision = null;
        publishedAt = null;
        changedAt = at;
    }

    /** @throws Stale if it has been changed since */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    /** All that is approved; the figures of a study never change. */
    String content() {
        return String.join("\n", text.heading(), text.words(), verdict.name(), String.valueOf(studyId));
    }

    FindingId id() {
        return id;
    }

    long version() {
        return version;
    }

    ProblemId problemId() {
        return problemId;
    }

    @Nullable
    FindingId studyId() {
        return studyId;
    }

    Verdict verdict() {
        return verdict;
    }

    FindingText text() {
        return text;
    }

    /** What the public reads; null while it reads nothing. */
    @Nullable
    FindingText shown() {
        return shown;
    }

    /** The revision that the public reads; null while it reads nothing. */
    @Nullable
    Integer shownRevision() {
        return shownRevision;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }
}

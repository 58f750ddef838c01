package se.samsyn.backoffice.problem;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.EffectPublishing;
import se.samsyn.assessment.FindingId;
import se.samsyn.assessment.FindingText;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.backoffice.Seat;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Standing;

/** What residents read of the effect, on its way from one who writes over both parties to the public. */
@Named
@ViewScoped
public class PublicFindingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    EffectPublishing publishing;

    @Inject
    PublicFindingQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private List<FindingFields> findings = List.of();
    private @Nullable String study;
    private @Nullable String heading;
    private @Nullable String words;

    @PostConstruct
    void load() {
        var drafts = queries.of(page.id());
        var names = members.names(drafts.stream()
                .flatMap(draft -> draft.standing().seats().values().stream())
                .map(Standing.Seat::by)
                .map(Actor::member));
        var read = new ArrayList<FindingFields>();
        drafts.forEach(draft -> read.add(new FindingFields(draft, Seat.both(draft.standing(), names))));
        findings = read;
    }

    public String write() {
        publishing.write(
                page.id(),
                study == null ? null : new FindingId(UUID.fromString(study)),
                new FindingText(Objects.requireNonNullElse(heading, ""), Objects.requireNonNullElse(words, "")));
        return page.again("describe");
    }

    public String reword(int at) {
        var finding = findings.get(at);
        publishing.reword(finding.getDraft().id(), finding.getDraft().version(), finding.typed());
        return page.again("describe");
    }

    /** Approves the revision that was read here, and no other. */
    public String approve(int at) {
        var draft = findings.get(at).getDraft();
        publishing.approve(draft.id(), draft.standing().revision());
        return page.again("approve");
    }

    public String publish(int at) {
        var draft = findings.get(at).getDraft();
        publishing.publish(draft.id(), draft.version());
        return page.again("PUBLISH");
    }

    public String withdraw(int at) {
        var finding = findings.get(at);
        publishing.withdraw(
                finding.getDraft().id(),
                finding.getDraft().version(),
                Objects.requireNonNullElse(finding.getReason(), ""));
        return page.again("WITHDRAW");
    }

    /** Whether my party's seat is empty and I am one who can take it: not the author of the text. */
    public boolean isMyTurn(FindingFields finding) {
        var standing = finding.getDraft().standing();
        return !standing.isApprovedBy(current.party())
                && !current.actor().isSamePerson(standing.writtenBy())
                && current.may(Permission.APPROVE_ANNOUNCEMENTS);
    }

    public List<FindingFields> getFindings() {
        return findings;
    }

    public int getHeadingMax() {
        return FindingText.HEADING_MAX;
    }

    public int getWordsMax() {
        return FindingText.WORDS_MAX;
    }

    public @Nullable String getStudy() {
        return study;
    }

    public void setStudy(@Nullable String study) {
        this.study = study;
    }

    public @Nullable String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String heading) {
        this.heading = heading;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}

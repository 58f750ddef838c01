package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.Assessing;
import se.samsyn.assessment.Course;
import se.samsyn.assessment.FindingId;
import se.samsyn.assessment.Lasting;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;

/** What was found on the whole, and what is decided; later, whether it lasts. */
@Named
@ViewScoped
public class FollowUpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProblemPage page;

    @Inject
    Assessing assessing;

    @Inject
    StaffDrafting drafts;

    private @Nullable String study;
    private @Nullable String process;
    private @Nullable String effect;
    private @Nullable Course course;
    private @Nullable String why;
    private @Nullable Lasting lasting;
    private @Nullable String words;

    /** Says what was found, and decides what follows. */
    public String conclude() {
        assessing.conclude(
                page.id(),
                study == null ? null : new FindingId(UUID.fromString(study)),
                said(process),
                said(effect),
                Objects.requireNonNull(course),
                said(why));
        drafts.drop(Subject.of(page.id()), "evaluation");
        return page.again("evaluate");
    }

    /** Looks back on what has ended. */
    public String look() {
        assessing.followUp(page.id(), Objects.requireNonNull(lasting), said(words));
        return page.again("followUp");
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getStudy() {
        return study;
    }

    public void setStudy(@Nullable String study) {
        this.study = study;
    }

    public @Nullable String getProcess() {
        return process;
    }

    public void setProcess(@Nullable String process) {
        this.process = process;
    }

    public @Nullable String getEffect() {
        return effect;
    }

    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }

    public @Nullable Course getCourse() {
        return course;
    }

    public void setCourse(@Nullable Course course) {
        this.course = course;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable Lasting getLasting() {
        return lasting;
    }

    public void setLasting(@Nullable Lasting lasting) {
        this.lasting = lasting;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}

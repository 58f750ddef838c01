package se.samsyn.backoffice.response;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.Assignment;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.TaskGiving;
import se.samsyn.measure.TaskQueries;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Gives tasks of a problem, and says that they are done. */
@Named
@RequestScoped
public class TaskForm {

    @Inject
    ResponsePage page;

    @Inject
    TaskGiving giving;

    @Inject
    MemberQueries members;

    @Inject
    CurrentActor current;

    private @Nullable String words;
    private @Nullable String member;
    private @Nullable String measure;
    private @Nullable LocalDate dueOn;

    public String give() {
        giving.give(
                page.getProblem().id(),
                measure == null ? null : new MeasureId(UUID.fromString(measure)),
                new Assignment(
                        Objects.requireNonNullElse(words, ""),
                        new MemberId(UUID.fromString(Objects.requireNonNull(member))),
                        Objects.requireNonNull(dueOn)));
        return page.again("task");
    }

    public String finish(TaskQueries.Row row) {
        giving.finish(row.id(), row.version());
        return page.again("taskDone");
    }

    /** Whether I may say that it is done. */
    public boolean finishes(TaskQueries.Row row) {
        boolean mine = row.member().value().equals(current.actor().member());
        return row.doneOn() == null
                && row.party() == current.party()
                && (mine || current.may(Permission.WORK_ON_PROBLEMS));
    }

    /** Who can be given one: members of either party who see the problem. */
    public List<MemberQueries.Row> getOffered() {
        var problem = page.getProblem();
        return members.seeing(problem.owner(), problem.visibility(), Permission.READ_PROBLEMS);
    }

    public int getWordsMax() {
        return Assignment.WORDS_MAX;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}

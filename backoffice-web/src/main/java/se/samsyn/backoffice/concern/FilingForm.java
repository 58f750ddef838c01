package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;

/** What my party keeps of a report as a document of its own: number in the register, mark of secrecy, what was done. */
@Named
@ViewScoped
public class FilingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    FilingQueries queries;

    @Inject
    Filing filing;

    @Inject
    MemberQueries members;

    private FilingQueries.@Nullable View file;
    private MemberNames names = MemberNames.NONE;
    private @Nullable String number;
    private @Nullable SecrecyGround ground;
    private @Nullable String remark;
    private @Nullable String reason;
    private @Nullable LocalDate reportedOn;

    /** {@code f:viewAction}, after the page has loaded. */
    public void load() {
        var view = queries.of(page.id());
        file = view;
        number = view.registrationNumber();
        names = members.names(view.history().stream().map(line -> line.by().member()));
    }

    public String register() {
        filing.register(page.id(), read(), number);
        return page.again("registered");
    }

    public String mark() {
        filing.markSecret(page.id(), read(), ground, remark);
        return page.again("marked");
    }

    public String lift() {
        filing.liftSecrecy(page.id(), read(), reason);
        return page.again("markLifted");
    }

    public String noteChildReported() {
        filing.noteChildReported(page.id(), reportedOn);
        return page.again("childReported");
    }

    private long read() {
        return getFile().version();
    }

    /** Who marked it. */
    public String getMarker() {
        var mark = getFile().mark();
        return mark == null ? "" : names.of(mark.by());
    }

    public String nameOf(FilingQueries.Line line) {
        return names.of(line.by());
    }

    public SecrecyGround[] getGrounds() {
        return SecrecyGround.values();
    }

    public FilingQueries.View getFile() {
        return Objects.requireNonNull(file);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable SecrecyGround getGround() {
        return ground;
    }

    public void setGround(@Nullable SecrecyGround ground) {
        this.ground = ground;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(@Nullable LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }
}

package se.samsyn.backoffice.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.NoticeQueries;
import se.samsyn.message.NoticeShowing;
import se.samsyn.message.NoticeText;

/** Backs {@code viktigt.xhtml}: the line above every public page. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeQueries queries;

    @Inject
    NoticeShowing showing;

    private long version;
    private boolean shown;
    private @Nullable String swedish;
    private @Nullable String english;
    private @Nullable LocalDate endsOn;

    /** {@code f:viewAction}. */
    public void load() {
        var desk = queries.desk();
        version = desk.version();
        var text = desk.text();
        shown = text != null;
        if (text != null) {
            swedish = text.swedish();
            english = text.english();
            endsOn = text.endsOn();
        }
    }

    /** Shows the public what was typed. */
    public String save() {
        // the page asks for all three
        var text = new NoticeText(
                Objects.requireNonNull(swedish), Objects.requireNonNull(english), Objects.requireNonNull(endsOn));
        showing.show(version, text);
        return done("noticeShown");
    }

    public String takeDown() {
        showing.takeDown(version);
        return done("noticeGone");
    }

    private static String done(String what) {
        return "viktigt?klart=" + what + "&faces-redirect=true";
    }

    /** Whether there is one now. */
    public boolean isShown() {
        return shown;
    }

    public @Nullable String getSwedish() {
        return swedish;
    }

    public void setSwedish(@Nullable String swedish) {
        this.swedish = swedish;
    }

    public @Nullable String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}

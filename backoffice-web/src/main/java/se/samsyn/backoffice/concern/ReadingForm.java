package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.RejectReason;
import se.samsyn.concern.TemplateAct;

/** The first reading of a concern: begin, approve, mask, reject, and the lock for a child in need. */
@Named
@ViewScoped
public class ReadingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernPage page;

    @Inject
    ConcernTriage triage;

    @Inject
    TemplateChoice templates;

    private @Nullable String text;
    private @Nullable String placeWords;
    private @Nullable RejectReason reason;
    private @Nullable String note;
    private @Nullable String why;

    /** {@code f:viewAction}, after the page has loaded: the words to mask are those that stand there. */
    public void load() {
        var words = page.getConcern().words();
        text = words == null ? null : words.text();
        placeWords = words == null ? null : words.placeWords();
        note = templates.text(TemplateAct.REJECT);
    }

    public String begin() {
        triage.beginReading(page.id());
        return page.again("begin");
    }

    public String approve() {
        triage.approve(page.id());
        return page.again("approve");
    }

    /** Refused as stale when somebody else has changed the words since they were read. */
    public String mask() {
        triage.mask(page.id(), page.read(), text == null ? "" : text, placeWords);
        return page.again("mask");
    }

    public String reject() {
        triage.reject(page.id(), page.read(), Objects.requireNonNull(reason), note);
        return page.again("reject");
    }

    public String lock() {
        triage.lock(page.id());
        return page.again("lock");
    }

    public String unlock() {
        triage.unlock(page.id(), why == null ? "" : why);
        return page.again("unlock");
    }

    public RejectReason[] getReasons() {
        return RejectReason.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getPlaceWords() {
        return placeWords;
    }

    public void setPlaceWords(@Nullable String placeWords) {
        this.placeWords = placeWords;
    }

    public @Nullable RejectReason getReason() {
        return reason;
    }

    public void setReason(@Nullable RejectReason reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}

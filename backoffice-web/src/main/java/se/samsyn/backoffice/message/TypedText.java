package se.samsyn.backoffice.message;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.message.AnnouncementText;

/** What stands in the three fields of an announcement's text, in whatever language. */
public class TypedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String lead;
    private @Nullable String body;

    void fill(AnnouncementText text) {
        title = text.title();
        lead = text.lead();
        body = text.body();
    }

    AnnouncementText said() {
        return new AnnouncementText(said(title), said(lead), said(body));
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}

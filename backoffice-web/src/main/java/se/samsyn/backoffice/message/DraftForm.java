package se.samsyn.backoffice.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasureId;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.Channel;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** The text of an announcement and what is approved with it; the same for a new one and for one that is there. */
@Named
@ViewScoped
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED_MAX = 60;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    CurrentActor current;

    private final TypedText text = new TypedText();
    private AnnouncementMode mode = AnnouncementMode.JOINT;
    private @Nullable String singleReason;
    private Channel[] channels = {Channel.WEB};
    private String[] measures = {};

    void fill(AnnouncementDraft draft) {
        text.fill(draft.text());
        mode = draft.mode();
        singleReason = draft.singleReason();
        channels = draft.channels().toArray(Channel[]::new);
        measures = draft.measures().stream().map(id -> id.value().toString()).toArray(String[]::new);
    }

    AnnouncementDraft typed() {
        return new AnnouncementDraft(
                text.said(),
                mode,
                mode == AnnouncementMode.SINGLE ? singleReason : null,
                Set.copyOf(Arrays.asList(channels)),
                Arrays.stream(measures)
                        .map(id -> new MeasureId(UUID.fromString(id)))
                        .collect(Collectors.toSet()));
    }

    /** The measures it may be about: those that were changed last. */
    public List<MeasureQueries.Row> getOffered() {
        return current.may(Permission.READ_MEASURES)
                ? measureQueries.list(null, null, null, OFFERED_MAX).rows()
                : List.of();
    }

    public Channel[] getAllChannels() {
        return Channel.values();
    }

    public AnnouncementMode[] getModes() {
        return AnnouncementMode.values();
    }

    public AnnouncementMode getMode() {
        return mode;
    }

    public void setMode(AnnouncementMode mode) {
        this.mode = mode;
    }

    public TypedText getText() {
        return text;
    }

    public @Nullable String getSingleReason() {
        return singleReason;
    }

    public void setSingleReason(@Nullable String singleReason) {
        this.singleReason = singleReason;
    }

    public Channel[] getChannels() {
        return channels.clone();
    }

    public void setChannels(Channel[] channels) {
        this.channels = channels.clone();
    }

    public String[] getMeasures() {
        return measures.clone();
    }

    public void setMeasures(String[] measures) {
        this.measures = measures.clone();
    }
}

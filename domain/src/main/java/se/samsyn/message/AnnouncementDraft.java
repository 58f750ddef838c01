package se.samsyn.message;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.measure.MeasureId;

/**
 * What is approved together, but for its translations: another draft is another revision.
 *
 * @param singleReason why one party speaks alone; null for a joint one
 * @param channels by what ways; may be empty until it is sent for approval
 * @param measures the measures it is about; may be empty
 */
public record AnnouncementDraft(
        AnnouncementText text,
        AnnouncementMode mode,
        @Nullable String singleReason,
        Set<Channel> channels,
        Set<MeasureId> measures)
        implements Serializable {

    public static final int REASON_MAX = 500;

    public AnnouncementDraft {
        channels = Set.copyOf(channels);
        measures = Set.copyOf(measures);
    }

    /** @throws RuleBroken if a personnummer stands anywhere in it */
    void refusePersonnummer() {
        text.refusePersonnummer();
        PersonData.refusePersonnummer(singleReason);
    }

    /** @throws RuleBroken if it lacks text, a channel, or the reason why one party speaks alone (S-49) */
    void mustBeWhole() {
        if (!text.isWhole()) {
            throw new RuleBroken(AnnouncementRule.TEXT_NEEDED);
        }
        if (channels.isEmpty()) {
            throw new RuleBroken(AnnouncementRule.CHANNEL_NEEDED);
        }
        if (mode == AnnouncementMode.SINGLE && (singleReason == null || singleReason.isBlank())) {
            throw new RuleBroken(AnnouncementRule.REASON_FOR_SINGLE);
        }
    }

    /** How it reads as one text. */
    String content() {
        return String.join(
                "\n",
                mode.name(),
                singleReason == null ? "" : singleReason,
                channels.stream().map(Channel::name).sorted().collect(Collectors.joining(" ")),
                measures.stream().map(id -> id.value().toString()).sorted().collect(Collectors.joining(" ")),
                text.title(),
                text.lead(),
                text.body());
    }
}

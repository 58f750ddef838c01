package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.measure.MeasureId;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementId;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.Translation;

/** What the parties tell residents, together or alone (domain.md 7.5). */
@ApplicationScoped
class DemoNews {

    @Inject
    JointCommunication communication;

    @Inject
    AnnouncementQueries announcements;

    void plan(Timeline timeline, Told told) {
        Map<String, AnnouncementId> written = new HashMap<>();
        for (var news : Section.of("news.txt")) {
            int position = 30;
            for (var field : news.fields()) {
                int order = position++;
                switch (field.key()) {
                    case "drafted", "sent", "approved", "published" -> {
                        var dated = Dated.of(field);
                        var what = "news " + news.name() + " " + field.key();
                        timeline.add(
                                dated.on(), order, dated.who(), what, () -> tell(told, written, news, field.key()));
                    }
                    default -> {}
                }
            }
        }
    }

    private void tell(Told told, Map<String, AnnouncementId> written, Section news, String key) {
        if (key.equals("drafted")) {
            var drafted = communication.draft(draft(told, news), null);
            written.put(news.name(), drafted);
            Section.of("news-translated.txt").forEach(section -> translate(drafted, news.name() + " ", section));
            return;
        }
        var id = written.get(news.name());
        if (id == null) {
            throw new IllegalStateException("news " + news.name() + " is not drafted yet");
        }
        switch (key) {
            case "sent" -> communication.send(id);
            case "approved" ->
                communication.approve(id, announcements.view(id).standing().revision());
            case "published" -> communication.publish(id);
            default -> throw new IllegalStateException("news.txt: " + key);
        }
    }

    /** Only if the section is named after this announcement; the rest of its name is the language. */
    private void translate(AnnouncementId id, String name, Section section) {
        if (section.name().startsWith(name)) {
            communication.translate(
                    id,
                    announcements.view(id).version(),
                    section.name().substring(name.length()),
                    Translation.of(text(section), !section.all("reviewed").isEmpty()));
        }
    }

    private static AnnouncementDraft draft(Told told, Section news) {
        var channels = new HashSet<Channel>();
        Arrays.stream(news.one("channels").split(" ", -1)).forEach(name -> channels.add(Channel.valueOf(name)));
        var reason = alone(news);
        return new AnnouncementDraft(
                text(news),
                reason == null ? AnnouncementMode.JOINT : AnnouncementMode.SINGLE,
                reason,
                channels,
                measures(told, news));
    }

    static AnnouncementText text(Section news) {
        return new AnnouncementText(news.one("title"), news.one("lead"), news.one("body"));
    }

    private static Set<MeasureId> measures(Told told, Section news) {
        var ids = new HashSet<MeasureId>();
        news.all("measures")
                .forEach(names -> Arrays.stream(names.split(" ", -1)).forEach(name -> ids.add(told.measure(name))));
        return ids;
    }

    /** Why one party speaks alone; null when both do. */
    private static @Nullable String alone(Section news) {
        return news.all("alone").stream().findFirst().orElse(null);
    }
}

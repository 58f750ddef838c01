package se.samsyn.portal.map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.platform.Settings;
import se.samsyn.portal.Speakers;
import se.samsyn.web.words.Parties;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.Words;

/** The words on previews, in Swedish as what they show is. */
@Dependent
class PreviewWords {

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Parties parties;

    @Inject
    Speakers speakers;

    @Inject
    Settings settings;

    String start() {
        return texts.fill("start.title", settings.municipality());
    }

    /** Whose page it is; where all is invented, that too. */
    String site() {
        var site = texts.fill("portal.title", settings.municipality());
        return settings.isDemo() ? words.get("portal.message.demo") + " · " + site : site;
    }

    /** Their name, or that of both together. */
    String by(List<Party> who) {
        return who.isEmpty() ? site() : words.get("Party." + parties.together(who));
    }

    List<Party> speakers(PublicAnnouncementQueries.Row row) {
        return speakers.of(row);
    }
}

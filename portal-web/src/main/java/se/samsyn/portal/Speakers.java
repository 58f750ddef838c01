package se.samsyn.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.kernel.Party;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.words.Parties;
import se.samsyn.web.words.Words;

/** Who says an announcement (S-49): {@code #{speakers.of(row)}}, for {@code kit:party}. */
@Named
@ApplicationScoped
public class Speakers {

    @Inject
    Parties parties;

    @Inject
    Words words;

    /** Both when they speak together, else the one that does. */
    public List<Party> of(PublicAnnouncementQueries.Row row) {
        return row.mode() == AnnouncementMode.JOINT ? List.of(Party.values()) : List.of(row.owner());
    }

    /** The same as a name, of one or of both together. */
    public String named(PublicAnnouncementQueries.Row row) {
        return words.get("Party." + parties.together(of(row)));
    }
}

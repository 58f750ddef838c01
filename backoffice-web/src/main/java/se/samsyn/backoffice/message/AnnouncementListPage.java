package se.samsyn.backoffice.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementStatus;

/** Backs {@code kommunikation.xhtml}: announcements, latest changed first. Filter and place stand in the address. */
@Named
@RequestScoped
public class AnnouncementListPage {

    private static final int ROWS = 50;

    @Inject
    AnnouncementQueries queries;

    private @Nullable AnnouncementStatus status;
    private @Nullable String after;
    private Page<AnnouncementQueries.Row> page = new Page<>(List.of(), null);

    /** {@code f:viewAction}. */
    public void load() {
        page = queries.list(status, after, ROWS);
    }

    /** Who speaks. */
    public Set<Party> speaking(AnnouncementQueries.Row row) {
        return row.mode() == AnnouncementMode.JOINT ? EnumSet.allOf(Party.class) : EnumSet.of(row.owner());
    }

    public AnnouncementStatus[] getStatuses() {
        return AnnouncementStatus.values();
    }

    public Page<AnnouncementQueries.Row> getPage() {
        return page;
    }

    public @Nullable AnnouncementStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable AnnouncementStatus status) {
        this.status = status;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

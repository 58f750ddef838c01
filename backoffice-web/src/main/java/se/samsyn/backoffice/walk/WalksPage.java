package se.samsyn.backoffice.walk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.walk.WalkQueries;

/** Backs {@code trygghetsvandringar.xhtml}: walks to come, and those that have ended. */
@Named
@RequestScoped
public class WalksPage {

    private static final int ROWS = 25;

    @Inject
    WalkQueries queries;

    private @Nullable String after;
    private List<WalkQueries.Row> coming = List.of();
    private Page<WalkQueries.Row> ended = new Page<>(List.of(), null);

    /** {@code f:viewAction}. */
    public void load() {
        coming = queries.coming();
        ended = queries.ended(after, ROWS);
    }

    /** Who knows of it. */
    public List<Party> parties(WalkQueries.Row walk) {
        return walk.joint() ? List.of(Party.values()) : List.of(walk.owner());
    }

    /** The next one first. */
    public List<WalkQueries.Row> getComing() {
        return coming;
    }

    /** The latest first. */
    public Page<WalkQueries.Row> getEnded() {
        return ended;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

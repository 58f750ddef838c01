package se.samsyn.backoffice.walk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.concern.ConcernPage;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.walk.WalkQueries;

/** The walk that the report of {@code rapport.xhtml} was noted on. */
@Named
@RequestScoped
public class ConcernWalk {

    @Inject
    ConcernPage page;

    @Inject
    WalkQueries queries;

    private WalkQueries.@Nullable Row walk;

    @PostConstruct
    void load() {
        var concern = page.getConcern();
        if (concern.channel() == IntakeChannel.SAFETY_WALK) {
            walk = queries.of(concern.id()).orElse(null);
        }
    }

    /** Null for another report, and where it is none that I may see. */
    public WalkQueries.@Nullable Row getWalk() {
        return walk;
    }
}

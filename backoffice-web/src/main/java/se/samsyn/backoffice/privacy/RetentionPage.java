package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.RetentionQueries;

/** Backs {@code gallring.xhtml}: the rules of retention, and what has gone. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    RetentionQueries queries;

    @Inject
    MemberQueries members;

    @Inject
    Settings settings;

    private List<RetentionQueries.Rule> rules = List.of();
    private List<RetentionQueries.Removed> log = List.of();
    private List<RetentionQueries.Hold> holds = List.of();
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        rules = queries.rules();
        log = queries.log();
        holds = queries.holds();
        names = members.names(Stream.concat(
                        log.stream().map(RetentionQueries.Removed::by),
                        holds.stream().map(RetentionQueries.Hold::by))
                .map(Actor::member));
    }

    public List<RetentionQueries.Rule> getRules() {
        return rules;
    }

    public List<RetentionQueries.Removed> getLog() {
        return log;
    }

    public List<RetentionQueries.Hold> getHolds() {
        return holds;
    }

    /** Who carried it out; null for the night. */
    public @Nullable String name(Actor actor) {
        return actor.member() == null ? null : names.of(actor);
    }

    /** After how many days phone numbers go that nobody has called. */
    public long getCallDays() {
        return settings.uncalledKept().toDays();
    }
}

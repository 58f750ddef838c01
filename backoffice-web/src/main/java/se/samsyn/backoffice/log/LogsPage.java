package se.samsyn.backoffice.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.member.MemberQueries;
import se.samsyn.platform.AuditQueries;
import se.samsyn.platform.AuditQueries.Check;
import se.samsyn.platform.Settings;
import se.samsyn.privacy.DeedKind;
import se.samsyn.privacy.LogFilter;
import se.samsyn.privacy.LogQueries;
import se.samsyn.privacy.LogQueries.Line;

/** Backs {@code loggar.xhtml} and {@code logginloggningar.xhtml}. Filter and place stand in the address. */
@Named
@RequestScoped
public class LogsPage {

    private static final int ROWS = 50;

    /** A night and some. */
    private static final Duration CHECKED = Duration.ofHours(30);

    @Inject
    LogQueries logs;

    @Inject
    AuditQueries audit;

    @Inject
    MemberQueries members;

    @Inject
    Clock clock;

    private final Map<String, @Nullable String> wishes = new HashMap<>();
    private Page<Line> page = new Page<>(List.of(), null);
    private List<MemberQueries.Row> colleagues = List.of();
    private @Nullable LogFilter filter;
    private @Nullable Check check;

    /** {@code f:viewAction} of what was done. */
    public void loadEvents() {
        prepare();
        page = logs.events(getFilter(), wishes.get(LogWishes.AFTER), ROWS);
        check = audit.lastCheck().orElse(null);
    }

    /** {@code f:viewAction} of who logged in. */
    public void loadLogins() {
        prepare();
        page = logs.logins(getFilter(), wishes.get(LogWishes.AFTER), ROWS);
    }

    private void prepare() {
        filter = LogWishes.parse(wishes, LocalDate.now(clock.withZone(Settings.ZONE)));
        colleagues = members.colleagues();
    }

    /** The filter, by the names of its parameters. */
    public Map<String, @Nullable String> getWishes() {
        return wishes;
    }

    /** What is shown, with what was not wished for as it is taken. */
    public LogFilter getFilter() {
        return Objects.requireNonNull(filter);
    }

    public Page<Line> getPage() {
        return page;
    }

    /** Those of the own party, to choose from. */
    public List<MemberQueries.Row> getColleagues() {
        return colleagues;
    }

    /** Those that are told here; logins have a page of their own. */
    public List<DeedKind> getKinds() {
        return List.of(DeedKind.CHANGE, DeedKind.READING, DeedKind.EXPORT);
    }

    /** What stands after the address for the same filter. */
    public String getShown() {
        return LogWishes.ending(wishes, null);
    }

    /** The same where the list goes on. */
    public String getOlder() {
        return LogWishes.ending(wishes, page.next());
    }

    /** The last night's walk along the chain; null before the first. */
    public @Nullable Check getCheck() {
        return check;
    }

    /** Whether the last night's walk failed to come about. */
    public boolean isUnchecked() {
        return check == null || check.at().isBefore(clock.instant().minus(CHECKED));
    }
}

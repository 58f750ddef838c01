package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** What can be given out, and what the own party has given out. */
@ReadModel
public class DisclosureQueries {

    private static final int LATEST = 50;

    /** That something was given out; never to whom. */
    public record Row(
            DisclosureId id,
            DisclosureFormat format,
            List<SecrecyGround> grounds,
            List<Part> reports,
            Actor by,
            Instant at)
            implements Serializable {}

    /** What of one report. */
    public record Part(String number, List<DisclosedField> fields, boolean masked) implements Serializable {}

    @Inject
    DisclosureSheets sheets;

    @Inject
    Disclosures disclosures;

    /**
     * Reports as they can be given out, without what is sealed; in the order in which they are named.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see one of them
     */
    @Allows(Permission.DISCLOSE_CONCERNS)
    public List<DisclosureSheet> sheets(List<ConcernId> reports) {
        return reports.stream()
                .limit(Disclosing.REPORTS_MAX)
                .map(id -> sheets.of(sheets.concern(id), Set.of()))
                .toList();
    }

    /** The latest fifty, latest first; a report that the actor does not see is not named. */
    @Allows(Permission.DISCLOSE_CONCERNS)
    public List<Row> latest() {
        var latest = disclosures.latest(LATEST);
        var numbers = disclosures.numbers(latest.stream()
                .flatMap(disclosure -> disclosure.reports().stream())
                .map(Disclosure.Report::concern)
                .collect(Collectors.toSet()));
        return latest.stream()
                .map(disclosure -> new Row(
                        disclosure.id(),
                        disclosure.format(),
                        disclosure.grounds(),
                        disclosure.reports().stream()
                                .flatMap(report -> Optional.ofNullable(numbers.get(report.concern()))
                                        .map(number -> new Part(number, report.fields(), report.masked()))
                                        .stream())
                                .sorted(Comparator.comparing(Part::number))
                                .toList(),
                        disclosure.by(),
                        disclosure.at()))
                .toList();
    }
}

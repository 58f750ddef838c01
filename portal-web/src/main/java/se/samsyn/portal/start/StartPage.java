package se.samsyn.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.concern.PublicConcernQueries;
import se.samsyn.measure.MeasureFilter;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;

/** Backs {@code start.xhtml}: what goes on, what is new, and what telling led to. */
@Named
@RequestScoped
public class StartPage {

    private static final int LATEST = 3;

    @Inject
    PublicMeasureQueries measureQueries;

    @Inject
    PublicAnnouncementQueries announcements;

    @Inject
    PublicConcernQueries concerns;

    @Inject
    Site site;

    private List<PublicMeasureQueries.Row> measures = List.of();
    private List<PublicAnnouncementQueries.Row> news = List.of();
    private List<PublicConcernQueries.Cell> told = List.of();

    @PostConstruct
    void load() {
        measures = measureQueries.latest(LATEST);
        news = announcements.latest(site.getLanguage().code(), LATEST);
        told = concerns.byAreaAndQuarter(1).stream()
                .filter(cell -> cell.count() != null)
                .toList();
    }

    /** What goes on now, the latest first; three at most. */
    public List<PublicMeasureQueries.Row> getMeasures() {
        return measures;
    }

    /** The latest announcements, newest first; three at most. */
    public List<PublicAnnouncementQueries.Row> getNews() {
        return news;
    }

    /** How many told of each area in the last whole quarter, where they were five or more; never summed up. */
    public List<PublicConcernQueries.Cell> getTold() {
        return told;
    }

    /** How many published measures are being carried out. */
    public long getRunning() {
        return count(MeasureStatus.RUNNING);
    }

    /** How many published measures are carried out. */
    public long getDone() {
        return Stream.of(MeasureStatus.DONE, MeasureStatus.EVALUATED)
                .mapToLong(this::count)
                .sum();
    }

    private long count(MeasureStatus status) {
        return measureQueries.count(new MeasureFilter(null, null, null, status, null, null));
    }
}

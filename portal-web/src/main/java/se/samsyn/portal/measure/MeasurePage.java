package se.samsyn.portal.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.assessment.PublicFindingQueries;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.web.Site;

/** Backs {@code atgard.xhtml}: one measure, as it is written for residents. */
@Named
@RequestScoped
public class MeasurePage {

    private static final int RELATED = 3;
    private static final int NEWS = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    PublicMeasureQueries measures;

    @Inject
    PublicAnnouncementQueries announcements;

    @Inject
    PublicFindingQueries found;

    @Inject
    Site site;

    private PublicMeasureQueries.@Nullable View measure;
    private List<PublicFindingQueries.View> findings = List.of();

    /** {@code f:viewAction}. */
    public void load() {
        var shown = measures.bySlug(String.valueOf(request.getParameter("slug")));
        measure = shown;
        findings = found.ofMeasure(shown.row().slug());
    }

    public PublicMeasureQueries.@Nullable View getMeasure() {
        return measure;
    }

    /** The address of a still picture with its point in the middle, without size and ending; null when it has none. */
    public @Nullable String getPicture() {
        var shown = measure;
        var point = shown == null ? null : shown.point();
        return point == null ? null : String.format(Locale.ROOT, "%.4f,%.4f", point.lat(), point.lon());
    }

    /** What is known of whether it helped, the latest first. */
    public List<PublicFindingQueries.View> getFindings() {
        return findings;
    }

    /** What has been told of it, the latest first. */
    public List<PublicAnnouncementQueries.Row> getNews() {
        var shown = measure;
        return shown == null
                ? List.of()
                : announcements.about(shown.row().slug(), site.getLanguage().code(), NEWS);
    }

    /** Others that have to do with it, the closest first. */
    public List<PublicMeasureQueries.Row> getRelated() {
        var shown = measure;
        return shown == null ? List.of() : measures.related(shown.row().slug(), RELATED);
    }
}

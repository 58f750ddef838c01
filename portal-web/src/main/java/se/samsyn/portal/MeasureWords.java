package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.kernel.Party;
import se.samsyn.measure.PublicMeasureQueries;
import se.samsyn.web.Site;
import se.samsyn.web.route.Language;
import se.samsyn.web.words.Words;

/** Who and where, for every row that shows a measure: {@code #{measureWords.…}}. */
@Named
@RequestScoped
public class MeasureWords {

    private static final String FOCUS_AREA = "FocusArea.";

    @Inject
    AreaWords areas;

    @Inject
    Words words;

    @Inject
    Site site;

    /** Who does something in it, for {@code kit:party}. */
    public List<Party> by(PublicMeasureQueries.Row row) {
        var doers = new ArrayList<Party>();
        if (row.municipalityActs()) {
            doers.add(Party.MUNICIPALITY);
        }
        if (row.policeActs()) {
            doers.add(Party.POLICE);
        }
        return List.copyOf(doers);
    }

    /** Where: its place in words, else its area, else that it holds everywhere. */
    public String place(PublicMeasureQueries.Row row) {
        var place = row.place();
        if (place != null) {
            return place;
        }
        var area = row.area();
        return area == null ? words.get("atgarder.label.everywhere") : areas.name(area);
    }

    /** The language of {@link #place}, for {@code lang}. */
    public String placeLanguage(PublicMeasureQueries.Row row) {
        var area = row.area();
        if (row.place() == null && area == null) {
            return site.getLanguage().code();
        }
        return area == null || row.place() != null ? Language.SWEDISH.code() : areas.language(area);
    }

    /** A focus area in the page's language, where its code has words there; else as the agreement names it. */
    public String focus(Focus focus) {
        return isTranslated(focus) ? words.get(FOCUS_AREA + focus.code()) : focus.name();
    }

    /** The language of {@link #focus}, for {@code lang}. */
    public String language(Focus focus) {
        return isTranslated(focus) ? site.getLanguage().code() : Language.SWEDISH.code();
    }

    private boolean isTranslated(Focus focus) {
        return site.getLanguage() != Language.SWEDISH && words.containsKey(FOCUS_AREA + focus.code());
    }
}

package se.samsyn.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samsyn.agreement.AgreementQueries.Focus;
import se.samsyn.agreement.FocusAreaQueries;
import se.samsyn.concern.CategoryQueries;
import se.samsyn.measure.MeasureStatus;
import se.samsyn.place.AreaQueries;
import se.samsyn.platform.Settings;

/** What can be chosen where measures are narrowed: by the filter of the list and by who subscribes. */
@Named
@RequestScoped
public class FilterChoices {

    private static final int YEARS = 4;

    @Inject
    AreaQueries areas;

    @Inject
    FocusAreaQueries focusAreas;

    @Inject
    CategoryQueries categories;

    @Inject
    Clock clock;

    public List<AreaQueries.Row> getAreas() {
        return areas.statistical();
    }

    public List<Focus> getFocusAreas() {
        return focusAreas.inForce();
    }

    /** Codes of all categories, in the order of the resident's form. */
    public List<String> getCategories() {
        return categories.all().stream().map(CategoryQueries.Row::code).toList();
    }

    /** Where a published measure can stand. */
    public List<MeasureStatus> getStatuses() {
        return Stream.of(MeasureStatus.values())
                .filter(status -> status.isDecided() || status == MeasureStatus.CANCELLED)
                .toList();
    }

    /** Next year and those before, the latest first. */
    public List<Integer> getYears() {
        int last = LocalDate.now(clock.withZone(Settings.ZONE)).getYear() + 1;
        return IntStream.range(0, YEARS).mapToObj(back -> last - back).toList();
    }

    /** A code as it stands in addresses. */
    public String word(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}

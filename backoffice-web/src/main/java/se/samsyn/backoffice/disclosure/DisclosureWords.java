package se.samsyn.backoffice.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.concern.ConcernWords;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.DisclosureSheet;
import se.samsyn.place.GeoPoint;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;

/** What is given out in words: {@code #{disclosureWords.…}}, and the same in files. */
@Named
@RequestScoped
public class DisclosureWords {

    @Inject
    ConcernWords concerns;

    @Inject
    Texts texts;

    @Inject
    When when;

    public String name(DisclosedField field) {
        return texts.fill("DisclosedField." + field);
    }

    public String names(List<DisclosedField> fields) {
        return fields.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What stands in a field of a report; empty where it is not among its fields. */
    public String value(DisclosureSheet sheet, DisclosedField field) {
        if (!sheet.fields().contains(field)) {
            return "";
        }
        var facts = sheet.facts();
        return switch (field) {
            case NUMBER -> facts.number();
            case REGISTRATION_NUMBER -> Objects.requireNonNullElse(facts.registrationNumber(), "");
            case RECEIVED -> when.iso(facts.receivedOn());
            case CATEGORY -> texts.fill("Category." + facts.category());
            case STATUS -> texts.of(facts.status());
            case CHANNEL -> texts.of(facts.channel());
            case AREA -> concerns.area(facts.area());
            case POINT -> point(facts.point());
            case CIRCUMSTANCES -> answers(facts.circumstances());
            case PLACE, TEXT, ADDITIONS, ANSWER, ORIGINAL, CONTACT ->
                Objects.requireNonNullElse(sheet.texts().get(field), "");
        };
    }

    private static String point(@Nullable GeoPoint point) {
        return point == null ? "" : point.lat() + ", " + point.lon();
    }

    private String answers(Circumstances told) {
        var time = told.time();
        var group = told.group();
        var avoids = told.avoidsPlace();
        return Stream.of(
                        time == null ? "" : concerns.times(time),
                        word(told.howUnsafe()),
                        avoids == null ? "" : texts.fill(avoids ? "utlamnande.label.avoids" : "utlamnande.label.goes"),
                        word(told.ageGroup()),
                        word(told.gender()),
                        word(told.role()),
                        group == null ? "" : texts.of(group.kind()) + ", " + group.people())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : texts.of(constant);
    }
}

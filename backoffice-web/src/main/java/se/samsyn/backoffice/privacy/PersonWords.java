package se.samsyn.backoffice.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import se.samsyn.backoffice.concern.ConcernWords;
import se.samsyn.platform.PersonField;
import se.samsyn.privacy.PersonAnswering.Kept;
import se.samsyn.web.words.Texts;
import se.samsyn.web.words.When;
import se.samsyn.web.words.Words;

/** What is kept of a person, in words that the person reads. */
@RequestScoped
class PersonWords {

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    When when;

    @Inject
    ConcernWords concerns;

    String text(String key) {
        return words.get("personuppgifter." + key);
    }

    String kind(Kept kept) {
        return text("kind." + kept.file().kind());
    }

    /** Until when it is kept. */
    String term(Kept kept) {
        return texts.fill("personuppgifter.term." + kept.term(), kept.days(), when.iso(kept.until()));
    }

    String moment(Instant at) {
        return when.dateTime(at);
    }

    String label(PersonField field) {
        return text("field." + field.name());
    }

    /** Of everything but pictures. */
    String value(PersonField field) {
        var value = field.value();
        if (value instanceof Enum<?> constant) {
            return texts.of(constant);
        }
        if (value instanceof TemporalAccessor time) {
            return when.dateTime(time);
        }
        if (value instanceof Boolean yes) {
            return words.get(yes ? "office.label.yes" : "office.label.no");
        }
        return switch (field.name()) {
            case "category" -> words.get("Category." + value);
            case "area" -> concerns.area(value.toString());
            default -> value.toString();
        };
    }
}

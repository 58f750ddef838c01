package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;

/** Reports as they can be given out: what an {@link Onlooker} of the acting party is shown, and nothing else. */
@ApplicationScoped
class DisclosureSheets {

    @Inject
    Concerns concerns;

    @Inject
    ConcernView views;

    @Inject
    SharedContent content;

    @Inject
    PartyFiles files;

    @Inject
    CurrentActor current;

    /** @throws se.samsyn.kernel.Refusal.NotFound if there is none, or none that the actor can see */
    Concern concern(ConcernId id) {
        return concerns.get(id);
    }

    /** @param opened which of the sealed fields are opened for it */
    DisclosureSheet of(Concern concern, Set<DisclosedField> opened) {
        var onlooker = Onlooker.of(current);
        var view = views.of(concern, onlooker);
        var file = files.find(concern.id());
        var facts = new DisclosureSheet.Facts(
                view.number(),
                file.map(PartyFile::registrationNumber).orElse(null),
                LocalDate.ofInstant(view.receivedAt(), Settings.ZONE),
                view.category(),
                view.axes().status(),
                view.channel(),
                view.area(),
                view.point(),
                view.circumstances(),
                file.map(PartyFile::secrecyGround).isPresent());
        var texts = new EnumMap<DisclosedField, String>(DisclosedField.class);
        put(texts, DisclosedField.PLACE, view.placeWords());
        put(
                texts,
                DisclosedField.TEXT,
                view.words() == null ? null : view.words().text());
        put(texts, DisclosedField.ANSWER, view.answer());
        put(
                texts,
                DisclosedField.ADDITIONS,
                content.added(concern, onlooker).stream()
                        .map(AdditionQueries.Added::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n")));
        var sealed = sealed(view);
        if (sealed.contains(DisclosedField.ORIGINAL) && opened.contains(DisclosedField.ORIGINAL)) {
            var original = concerns.originalOf(concern);
            boolean placed = onlooker.sees(concern, SharedPart.POINT) && original.placeWords() != null;
            put(texts, DisclosedField.ORIGINAL, original.text() + (placed ? "\n\n" + original.placeWords() : ""));
        }
        if (sealed.contains(DisclosedField.CONTACT) && opened.contains(DisclosedField.CONTACT)) {
            put(
                    texts,
                    DisclosedField.CONTACT,
                    concerns.contactOf(concern).map(Contact::address).orElse(null));
        }
        return new DisclosureSheet(concern.id(), facts, fields(facts, texts.keySet()), texts, sealed);
    }

    /** Those that there are, for somebody who may open them. */
    private Set<DisclosedField> sealed(ConcernQueries.View view) {
        var sealed = EnumSet.noneOf(DisclosedField.class);
        if (current.may(Permission.READ_ORIGINALS) && view.original()) {
            sealed.add(DisclosedField.ORIGINAL);
        }
        if (current.may(Permission.READ_ORIGINALS) && view.contact()) {
            sealed.add(DisclosedField.CONTACT);
        }
        return sealed;
    }

    private static Set<DisclosedField> fields(DisclosureSheet.Facts facts, Set<DisclosedField> texts) {
        var fields = EnumSet.of(
                DisclosedField.NUMBER,
                DisclosedField.RECEIVED,
                DisclosedField.CATEGORY,
                DisclosedField.STATUS,
                DisclosedField.CHANNEL);
        fields.addAll(texts);
        if (facts.registrationNumber() != null) {
            fields.add(DisclosedField.REGISTRATION_NUMBER);
        }
        if (facts.area() != null) {
            fields.add(DisclosedField.AREA);
        }
        if (facts.point() != null) {
            fields.add(DisclosedField.POINT);
        }
        if (!facts.circumstances().equals(Circumstances.NONE)) {
            fields.add(DisclosedField.CIRCUMSTANCES);
        }
        return fields;
    }

    private static void put(EnumMap<DisclosedField, String> texts, DisclosedField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, MaskedCopy.tidy(text));
        }
    }
}

package se.samsyn.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxId;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonFile.Kind;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;

/**
 * What is kept of those who told: their reports with all that belongs to them. Of one that is locked for a child's sake
 * no more is told than that it is there, since it may be about somebody else than the one who told; nor of one in which
 * whoever answers has a conflict of interest, so that a colleague has to.
 */
@ApplicationScoped
class ConcernsOfPerson implements PersonKeeper {

    @Inject
    ReportsOfPerson reports;

    @Inject
    Concerns concerns;

    @Inject
    Additions additions;

    @Inject
    Photos photos;

    @Inject
    Outbox outbox;

    @Override
    public List<PersonFile> find(PersonKey key, Party keeper) {
        var found = new ArrayList<PersonFile>();
        for (var concern : reports.of(key, keeper)) {
            boolean proven = isProven(key, concern);
            found.addAll(files(concern, keeper, proven));
            if (!key.isAddress() && !concern.axes().locked()) {
                found.addAll(outbox.kept(concern.marks().number() + "/reporter/", keeper, proven));
            }
            concerns.partsOf(concern.id()).stream()
                    .filter(part -> part.owner().party() == keeper)
                    .forEach(part -> found.addAll(files(part, keeper, proven)));
        }
        return List.copyOf(found);
    }

    /** A report's number stands in letters and can be guessed; its code is on the receipt alone. */
    private boolean isProven(PersonKey key, Concern concern) {
        return key.isAddress()
                ? concerns.details(concern.id())
                        .filter(ContactDetails::isConfirmed)
                        .isPresent()
                : !key.value().equals(concern.marks().number());
    }

    private List<PersonFile> files(Concern concern, Party keeper, boolean proven) {
        var id = concern.id();
        var files = new ArrayList<PersonFile>();
        if (concern.owner().party() != keeper) {
            reports.notes(id, keeper)
                    .forEach(note -> files.add(file(Kind.NOTE, note.id(), concern, note.at(), proven)));
            return files;
        }
        var contact = concerns.details(id);
        files.add(file(Kind.REPORT, id, concern, concern.receivedAt(), proven));
        if (concerns.hasOriginal(id)) {
            files.add(file(Kind.ORIGINAL, id, concern, concern.receivedAt(), proven));
        }
        contact.ifPresent(details -> files.add(file(Kind.CONTACT, id, concern, concern.receivedAt(), proven)));
        additions
                .of(id)
                .forEach(addition -> files.add(file(Kind.ADDITION, addition.id(), concern, addition.at(), proven)));
        additions
                .questionsTo(id)
                .forEach(
                        question -> files.add(file(Kind.QUESTION, question.id(), concern, question.askedAt(), proven)));
        reports.photos(id)
                .forEach(photo -> files.add(file(Kind.PHOTO, photo.id(), concern, concern.receivedAt(), proven)));
        reports.notes(id, keeper).forEach(note -> files.add(file(Kind.NOTE, note.id(), concern, note.at(), proven)));
        return files;
    }

    private static PersonFile file(Kind kind, Id id, Concern concern, Instant since, boolean proven) {
        return new PersonFile(kind, id, concern.marks().number(), since, concern.closedAt(), proven);
    }

    @Override
    public List<PersonField> open(PersonFile file) {
        var id = file.id();
        return switch (file.kind()) {
            case REPORT -> report(concern(id));
            case ORIGINAL -> original(concern(id));
            case CONTACT -> contact(concern(id));
            case ADDITION -> addition(reports.addition(new AdditionId(id.value())));
            case QUESTION -> question(reports.question(new QuestionId(id.value())));
            case PHOTO -> photo(reports.photo(new PhotoId(id.value())));
            case LETTER -> outbox.open(new OutboxId(id.value()));
            case NOTE, SUBSCRIPTION, REMARK -> List.of();
        };
    }

    private Concern concern(Id id) {
        return reports.get(new ConcernId(id.value()));
    }

    private List<PersonField> report(Concern concern) {
        var fields = new PersonField.Several()
                .add("number", concern.marks().number())
                .add("received", concern.receivedAt())
                .add("closed", concern.closedAt());
        if (isShut(concern)) {
            return fields.add("locked", true).all();
        }
        var place = concerns.placeOf(concern.id());
        fields.add("channel", concern.channel())
                .add("category", concern.category())
                .add("text", concern.words().text())
                .add("place", concern.words().placeWords())
                .add("area", place == null ? null : place.areaCode())
                .add(
                        "point",
                        place == null
                                ? null
                                : place.point().lat() + ", " + place.point().lon())
                .add("language", concern.language())
                .add("status", concern.axes().status())
                .add("answer", concern.answer())
                .add("rejected", concern.rejectReason());
        circumstances(fields, concern.circumstances());
        return fields.all();
    }

    private static void circumstances(PersonField.Several fields, Circumstances said) {
        var time = said.time();
        if (time != null) {
            fields.add("time", time.timeOfDay())
                    .add("time", time.weekPart())
                    .add("time", time.season())
                    .add("time", time.howOften());
        }
        var group = said.group();
        fields.add("unsafe", said.howUnsafe())
                .add("avoids", said.avoidsPlace())
                .add("age", said.ageGroup())
                .add("gender", said.gender())
                .add("role", said.role())
                .add("group", group == null ? null : group.kind())
                .add("people", group == null ? null : group.people());
    }

    private List<PersonField> original(Concern concern) {
        if (isShut(concern)) {
            return locked();
        }
        var words = concerns.originalOf(concern);
        return new PersonField.Several()
                .add("text", words.text())
                .add("place", words.placeWords())
                .all();
    }

    private List<PersonField> contact(Concern concern) {
        if (isShut(concern)) {
            return locked();
        }
        var contact = concerns.contactOf(concern).orElseThrow();
        return new PersonField.Several()
                .add("address", contact.address())
                .add("confirmed", concerns.confirmedContactOf(concern).isPresent())
                .add("wantsAnswer", contact.wantsAnswer())
                .add("wantsNews", contact.wantsNews())
                .add("allowsHandOver", contact.allowsHandOver())
                .all();
    }

    private List<PersonField> addition(Addition addition) {
        var concern = concern(addition.concern());
        return isShut(concern)
                ? locked()
                : new PersonField.Several()
                        .add("kind", addition.kind())
                        .add(
                                "text",
                                additions.asItCame(addition, concern.owner().party()))
                        .all();
    }

    private List<PersonField> question(ReporterQuestion question) {
        if (isShut(concern(question.concern()))) {
            return locked();
        }
        return new PersonField.Several()
                .add("text", question.text())
                .add("dueOn", question.dueOn())
                .add("answeredAt", question.answeredAt())
                .all();
    }

    /** As it came. */
    private List<PersonField> photo(Photo photo) {
        var concern = concern(photo.concern());
        return isShut(concern)
                ? locked()
                : new PersonField.Several()
                        .add("position", photo.position())
                        .add("picture", photos.open(concern, photo.original()))
                        .all();
    }

    private boolean isShut(Concern concern) {
        return concern.axes().locked() || concerns.isShutAway(concern);
    }

    private static List<PersonField> locked() {
        return new PersonField.Several().add("locked", true).all();
    }
}

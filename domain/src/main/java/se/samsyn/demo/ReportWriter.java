package se.samsyn.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.demo.ReportPlan.Fate;
import se.samsyn.place.GeoPoint;

/**
 * Writes all reports of the story (domain.md 7.3). Pure: the same seed and the same day give the same list.
 *
 * <p>The story itself is fixed; only the last two weeks' reports follow the calendar, so that there is always something
 * unread on the table.
 */
final class ReportWriter {

    private static final long SEED = 20_250_107;

    /** How many came in the last two weeks. */
    private static final int RECENT = 14;

    /** Which of these somebody has begun to read, the oldest first; the rest of the old ones is late. */
    private static final Set<Integer> BEING_READ = Set.of(0, 2, 3, 5, 6, 8);

    /** Eight percent of 240, and what comes by phone after all. */
    private static final int PHOTOGRAPHS = 20;

    private static final String NO_PROBLEM = "-";
    private static final double METRES_PER_DEGREE = 111_195;

    /** A place where reports lie. */
    private record Place(GeoPoint middle, int radius, String at, String words, @Nullable String keeper) {}

    /** A report in the making. */
    private static final class Draft {
        final String category;
        final @Nullable String problem;
        final String placeName;
        Instant at;
        String text;
        GeoPoint point;
        String language = "sv";
        IntakeChannel channel = IntakeChannel.PORTAL;
        Fate fate;
        boolean isSpecial;
        boolean photographed;

        Draft(String category, @Nullable String problem, String placeName, Instant at, String text, GeoPoint point) {
            this.category = category;
            this.problem = problem;
            this.placeName = placeName;
            this.at = at;
            this.text = text;
            this.point = point;
            this.fate = problem == null ? Fate.CLOSED : Fate.LINKED;
        }
    }

    private final Random random = new Random(SEED);
    private final Sentences sentences = new Sentences(random);
    private final Moments moments = new Moments(random);
    private final Voices voices = new Voices(random);
    private final Map<String, Place> places = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final LocalDate today;

    private ReportWriter(LocalDate today) {
        this.today = today;
        Section.of("places.txt").forEach(section -> places.put(section.name(), place(section)));
    }

    /** All reports, oldest first. */
    static List<ReportPlan> write(LocalDate today) {
        var writer = new ReportWriter(today);
        Section.of("report-plan.txt").get(0).fields().forEach(writer::lot);
        writer.decideFates();
        writer.moveToRecentDays();
        Section.of("report-other.txt").forEach(writer::others);
        writer.duplicates();
        writer.photographs();
        return writer.drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.at))
                .map(writer::plan)
                .toList();
    }

    private static Place place(Section section) {
        return new Place(
                point(section.one("point")),
                Integer.parseInt(section.one("radius")),
                section.one("at"),
                section.one("words"),
                section.all("keeper").stream().findFirst().orElse(null));
    }

    static GeoPoint point(String text) {
        var parts = text.strip().split(" ", -1);
        return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private void lot(Section.Field lot) {
        var words = lot.parts().get(0).split(" ", -1);
        var at = lot.parts().get(1).split(" ", -1);
        var problem = words[2].equals(NO_PROBLEM) ? null : words[2];
        for (int i = Integer.parseInt(words[0]); i > 0; i--) {
            var placeName = at[random.nextInt(at.length)];
            var place = placeOf(placeName);
            drafts.add(new Draft(
                    words[1],
                    problem,
                    placeName,
                    moments.between(LocalDate.parse(words[3]), LocalDate.parse(words[4])),
                    sentences.about(words[1], place.at()),
                    near(place)));
        }
    }

    private Place placeOf(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("places.txt has no " + name);
        }
        return place;
    }

    /** Anywhere within the circle, five decimals. */
    private GeoPoint near(Place place) {
        double metres = place.radius() * Math.sqrt(random.nextDouble());
        double angle = random.nextDouble() * 2 * Math.PI;
        double lat = place.middle().lat() + metres * Math.sin(angle) / METRES_PER_DEGREE;
        double lon = place.middle().lon()
                + metres
                        * Math.cos(angle)
                        / METRES_PER_DEGREE
                        / Math.cos(Math.toRadians(place.middle().lat()));
        return new GeoPoint(Math.round(lat * 1e5) / 1e5, Math.round(lon * 1e5) / 1e5);
    }

    private void decideFates() {
        for (var draft : drafts) {
            if (draft.problem == null) {
                draft.fate = placeOf(draft.placeName).keeper() != null ? Fate.REFERRED : usualFate(draft.at);
            }
        }
    }

    /** What is old has long been closed. */
    private Fate usualFate(Instant at) {
        boolean isOld = at.isBefore(Instant.parse("2026-08-15T00:00:00Z"));
        int chance = random.nextInt(100);
        if (isOld) {
            return Fate.CLOSED;
        }
        return chance < 55 ? Fate.CLOSED : chance < 88 ? Fate.ANSWERED : Fate.ASSIGNED;
    }

    /** With chance of its own: how often it is asked depends on the day, and the rest must not. */
    private void moveToRecentDays() {
        var recently = new Moments(new Random(SEED));
        var loose = drafts.stream().filter(draft -> draft.fate == Fate.CLOSED).toList();
        for (int i = 0; i < RECENT; i++) {
            var draft = loose.get((i * loose.size() / RECENT + 3) % loose.size());
            draft.at = recently.between(today.minusDays(14L - i), today.minusDays(Math.max(1, 13L - i)));
            draft.fate = BEING_READ.contains(i) ? Fate.READING : Fate.UNREAD;
            draft.isSpecial = true;
        }
    }

    private void others(Section section) {
        switch (section.name()) {
            case "outside" -> {}
            case "person" -> section.fields().forEach(field -> person(field.parts()));
            case "child" -> section.fields().forEach(field -> special(field.parts(), Fate.LOCKED));
            case "fault" -> section.fields().forEach(field -> special(field.parts(), Fate.FAULT));
            default -> section.fields().forEach(field -> foreign(section.name(), field.parts()));
        }
    }

    /** With a personnummer the portal takes nothing: somebody at customer service wrote it down. */
    private void person(List<String> parts) {
        var draft = special(parts, Fate.CLOSED);
        if (draft.text.contains("1212-1212")) {
            draft.channel = IntakeChannel.PHONE;
        }
    }

    private Draft special(List<String> parts, Fate fate) {
        var draft = free(one -> one.category.equals(parts.get(0)) && one.fate == Fate.CLOSED);
        draft.text = parts.get(1);
        draft.fate = fate;
        draft.isSpecial = true;
        return draft;
    }

    private void foreign(String language, List<String> parts) {
        var draft = free(one -> one.category.equals(parts.get(0)));
        draft.text = parts.get(1);
        draft.language = language;
        draft.isSpecial = true;
    }

    /** Four told something twice, a day or two later. */
    private void duplicates() {
        for (var category : List.of("BEL", "NED", "SKA", "TRB")) {
            var first = free(one -> one.category.equals(category) && one.fate == Fate.CLOSED);
            first.isSpecial = true;
            var second = free(one -> one.category.equals(category) && one.fate == Fate.CLOSED);
            second.isSpecial = true;
            second.fate = Fate.DUPLICATE;
            second.point = first.point;
            second.at = first.at.plus(Duration.ofHours(20 + random.nextInt(20)));
            second.text = "Skickar igen, jag vet inte om det kom fram. " + first.text;
        }
    }

    /** Of every twelfth; more of those that can be photographed at all, from beginning to end. */
    private void photographs() {
        var fit = drafts.stream()
                .filter(one -> one.channel == IntakeChannel.PORTAL && !one.isSpecial)
                .filter(one -> DrawnPhoto.shows(one.category))
                .toList();
        for (int i = 0; i < PHOTOGRAPHS; i++) {
            fit.get(i * fit.size() / PHOTOGRAPHS).photographed = true;
        }
    }

    private Draft free(Predicate<Draft> fits) {
        var found = drafts.stream().filter(one -> !one.isSpecial).filter(fits).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no report left for a special one");
        }
        return found.get(random.nextInt(found.size()));
    }

    private ReportPlan plan(Draft draft) {
        var place = placeOf(draft.placeName);
        var channel = draft.channel;
        if (channel == IntakeChannel.PORTAL && !draft.isSpecial && random.nextInt(100) < 5) {
            channel = draft.at.toString().startsWith("-03", 4) ? IntakeChannel.SAFETY_WALK : IntakeChannel.PHONE;
        }
        return new ReportPlan(
                draft.at,
                draft.category,
                draft.language,
                draft.text,
                random.nextInt(100) < 35 ? place.words() : null,
                draft.point,
                voices.circumstances(draft.category, draft.at, draft.placeName.equals("station"), channel),
                voices.contact(),
                draft.photographed && channel == IntakeChannel.PORTAL,
                channel,
                draft.fate,
                draft.problem,
                place.keeper());
    }
}

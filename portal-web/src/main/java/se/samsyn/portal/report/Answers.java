package se.samsyn.portal.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AgeGroup;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Gender;
import se.samsyn.concern.Group;
import se.samsyn.concern.GroupKind;
import se.samsyn.concern.HowUnsafe;
import se.samsyn.concern.ReporterRole;
import se.samsyn.concern.Submission;
import se.samsyn.concern.Tile;
import se.samsyn.concern.TimeHint;
import se.samsyn.concern.Trigger;
import se.samsyn.place.GeoPoint;

/**
 * What has been answered so far, and where in the form its writer is. A value: each step makes a new one.
 *
 * @param token of the submission, {@link se.samsyn.concern.SubmissionTokens}
 * @param step the page shown
 * @param reviewing whether the page was opened from the review, and leads back to it
 * @param given what is not answered is absent; never blank
 * @param shown the boxes that were shown already
 * @param pace how it came about
 */
public record Answers(
        String token, Step step, boolean reviewing, Map<Question, String> given, Set<Trigger> shown, Pace pace)
        implements Serializable {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,15})?");

    /** What a form sends that unchooses the place that was chosen by its name; a radio button cannot be empty. */
    private static final String ELSEWHERE = "-";

    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,6}");

    public Answers {
        given = Map.copyOf(given);
        shown = Set.copyOf(shown);
    }

    /** A new form, its first page read. */
    static Answers begin(String token, Instant now) {
        return new Answers(token, Step.WHAT, false, Map.of(), Set.of(), Pace.begin(now));
    }

    /** An answer as typed; empty when there is none. */
    public String of(Question question) {
        return given.getOrDefault(question, "");
    }

    public boolean has(Question question) {
        return given.containsKey(question);
    }

    /** Takes what the shown page's fields hold. Nothing is judged here: going back keeps what is wrong, too. */
    Answers take(UnaryOperator<@Nullable String> fields) {
        var taken = this;
        for (var question : step.questions()) {
            taken = switch (question) {
                case CATEGORY -> taken.with(question, fields.apply(question.field() + "-" + taken.of(Question.TILE)));
                case PLACE_NAME -> {
                    var name = fields.apply(question.field());
                    yield taken.with(question, ELSEWHERE.equals(name) ? null : name);
                }
                case POINT -> taken.with(question, point(fields.apply("lat"), fields.apply("lon")));
                default -> taken.with(question, fields.apply(question.field()));
            };
        }
        return taken;
    }

    Answers with(Question question, @Nullable String value) {
        var changed = new EnumMap<Question, String>(Question.class);
        changed.putAll(given);
        if (value == null || value.isBlank()) {
            changed.remove(question);
        } else {
            var whole = value.strip();
            changed.put(question, whole.substring(0, Math.min(whole.length(), question.kept())));
        }
        return new Answers(token, step, reviewing, changed, shown, pace);
    }

    Answers with(GeoPoint point) {
        return with(Question.POINT, String.format(Locale.ROOT, "%.6f,%.6f", point.lat(), point.lon()));
    }

    Answers shown(Set<Trigger> more) {
        var all = new HashSet<>(shown);
        all.addAll(more);
        return new Answers(token, step, reviewing, given, all, pace);
    }

    Answers renewed(String newToken) {
        return new Answers(newToken, step, reviewing, given, shown, pace);
    }

    Answers with(Pace newPace) {
        return new Answers(token, step, reviewing, given, shown, newPace);
    }

    /** To the next page, or back to the review that one came from. */
    Answers forward() {
        var to = reviewing ? Step.REVIEW : step.next();
        return new Answers(token, to, to != Step.REVIEW && reviewing, given, shown, pace);
    }

    /** Past all pages between. */
    Answers to(Step step) {
        return new Answers(token, step, false, given, shown, pace);
    }

    /** To the page before, or back to the review that one came from. */
    Answers back() {
        var to = reviewing ? Step.REVIEW : step.previous();
        return new Answers(token, to, false, given, shown, pace);
    }

    /** From the review to the page that asks something, and then back to the review. */
    Answers change(Step to) {
        return new Answers(token, to, true, given, shown, pace);
    }

    /** Where it is; empty when only words tell. */
    public Optional<GeoPoint> point() {
        if (!has(Question.POINT)) {
            return Optional.empty();
        }
        var parts = of(Question.POINT).split(",", 2);
        return Optional.of(new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }

    /** The place in words: the name that was chosen and what was added to it; empty when neither was given. */
    String place() {
        return Stream.of(Question.PLACE_NAME, Question.PLACE_WORDS)
                .filter(this::has)
                .map(this::of)
                .collect(Collectors.joining(": "));
    }

    /** How to reach the writer; empty when nothing was given. */
    public Optional<Contact> contact() {
        return has(Question.ADDRESS)
                ? Optional.of(new Contact(
                        of(Question.ADDRESS),
                        has(Question.WANTS_ANSWER),
                        has(Question.WANTS_NEWS),
                        has(Question.HAND_OVER)))
                : Optional.empty();
    }

    /** The boxes that the texts give cause for and that were not shown yet. */
    Set<Trigger> unseen() {
        var unseen = EnumSet.noneOf(Trigger.class);
        unseen.addAll(Trigger.in(of(Question.TEXT)));
        unseen.addAll(Trigger.in(of(Question.PLACE_WORDS)));
        unseen.removeAll(shown);
        return unseen;
    }

    /**
     * What is sent.
     *
     * @param language of the form
     */
    Submission submission(String language) {
        return new Submission(
                token,
                of(Question.CATEGORY),
                of(Question.TEXT),
                place(),
                point().orElse(null),
                language,
                circumstances(),
                contact().orElse(null));
    }

    private Circumstances circumstances() {
        var time = new TimeHint(
                choice(Question.TIME_OF_DAY, TimeHint.TimeOfDay.class),
                choice(Question.WEEK_PART, TimeHint.WeekPart.class),
                choice(Question.SEASON, TimeHint.Season.class),
                choice(Question.HOW_OFTEN, TimeHint.HowOften.class));
        var avoids = choice(Question.AVOIDS, Avoids.class);
        return new Circumstances(
                time.equals(TimeHint.NONE) ? null : time,
                isSafePlace() ? null : choice(Question.HOW_UNSAFE, HowUnsafe.class),
                (isSafePlace() || avoids == null) ? null : (Boolean) (avoids == Avoids.YES),
                choice(Question.AGE, AgeGroup.class),
                choice(Question.GENDER, Gender.class),
                choice(Question.ROLE, ReporterRole.class),
                group().orElse(null));
    }

    /** Whether a place is told of where it feels good: then nobody is asked how unsafe it is. */
    public boolean isSafePlace() {
        return of(Question.TILE).equals(Tile.SAFE.name());
    }

    /**
     * Those who tell together, as they said it; empty when nothing was said of a group. A number that is none is 0.
     * Whoever says how many they are and not who needs not say it.
     */
    public Optional<Group> group() {
        if (!has(Question.GROUP_KIND) && !has(Question.GROUP_SIZE)) {
            return Optional.empty();
        }
        var kind = choice(Question.GROUP_KIND, GroupKind.class);
        var size = of(Question.GROUP_SIZE);
        return Optional.of(new Group(
                kind == null ? GroupKind.OTHER_GROUP : kind,
                SMALL_NUMBER.matcher(size).matches() ? Integer.parseInt(size) : 0));
    }

    /** The constant that was chosen; null when there was none, or none of ours. */
    public <E extends Enum<E>> @Nullable E choice(Question question, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(given.get(question))) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable String point(@Nullable String lat, @Nullable String lon) {
        if (lat == null
                || lon == null
                || !DEGREES.matcher(lat.strip()).matches()
                || !DEGREES.matcher(lon.strip()).matches()) {
            return null;
        }
        double north = Double.parseDouble(lat.strip());
        double east = Double.parseDouble(lon.strip());
        return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? lat.strip() + "," + lon.strip() : null;
    }
}

package se.samsyn.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AgeGroup;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Gender;
import se.samsyn.concern.Group;
import se.samsyn.concern.GroupKind;
import se.samsyn.concern.HowUnsafe;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.ReporterRole;
import se.samsyn.concern.TimeHint;
import se.samsyn.concern.TimeHint.HowOften;
import se.samsyn.concern.TimeHint.Season;
import se.samsyn.concern.TimeHint.TimeOfDay;
import se.samsyn.concern.TimeHint.WeekPart;
import se.samsyn.platform.Settings;

/** What residents say of themselves: some nothing, many something. */
final class Voices {

    /** Of 100; near enough to the 30 asked for, by this seed. */
    private static final int WITH_CONTACT = 26;

    private final Random random;
    private int contacts;

    Voices(Random random) {
        this.random = random;
    }

    Circumstances circumstances(String category, Instant at, boolean atStation, IntakeChannel channel) {
        return new Circumstances(
                chance(80) ? time(at) : null,
                chance(60) ? unsafe(category) : null,
                chance(40) ? chance(45) && !category.equals("TRY") : null,
                chance(45) ? age(atStation) : null,
                chance(45) ? gender(atStation) : null,
                chance(50) ? pick(List.of(ReporterRole.values())) : null,
                channel == IntakeChannel.SAFETY_WALK ? new Group(GroupKind.ASSOCIATION, 8 + random.nextInt(18)) : null);
    }

    /** An address under {@code .example}, now and then a phone number kept free for fiction; for most, none. */
    @Nullable
    Contact contact() {
        if (!chance(WITH_CONTACT)) {
            return null;
        }
        contacts++;
        var address = contacts % 6 == 0
                ? "070-17406%02d".formatted(5 + contacts)
                : "invanare%03d@post.example".formatted(contacts);
        return new Contact(address, true, chance(30), chance(35));
    }

    private TimeHint time(Instant at) {
        var told = at.atZone(Settings.ZONE);
        var timeOfDay = told.getHour() >= 22
                ? TimeOfDay.NIGHT
                : told.getHour() >= 17 ? TimeOfDay.EVENING : told.getHour() >= 10 ? TimeOfDay.DAY : TimeOfDay.MORNING;
        var season = List.of(Season.WINTER, Season.SPRING, Season.SUMMER, Season.AUTUMN)
                .get(told.getMonthValue() % 12 / 3);
        return new TimeHint(
                timeOfDay,
                told.getDayOfWeek().getValue() >= 5
                        ? WeekPart.WEEKEND
                        : pick(List.of(WeekPart.WEEKDAY, WeekPart.ALL_WEEK)),
                chance(70) ? season : Season.ALL_YEAR,
                pick(List.of(HowOften.ONCE, HowOften.WEEKLY, HowOften.WEEKLY, HowOften.DAILY, HowOften.MONTHLY)));
    }

    private HowUnsafe unsafe(String category) {
        return category.equals("TRY")
                ? HowUnsafe.NOT_AT_ALL
                : pick(List.of(
                        HowUnsafe.A_LITTLE, HowUnsafe.RATHER, HowUnsafe.RATHER, HowUnsafe.VERY, HowUnsafe.EXTREMELY));
    }

    private AgeGroup age(boolean atStation) {
        return atStation && chance(70)
                ? pick(List.of(AgeGroup.FROM_13, AgeGroup.FROM_18))
                : pick(List.of(AgeGroup.values()).subList(1, AgeGroup.values().length));
    }

    private Gender gender(boolean atStation) {
        return atStation && chance(80)
                ? Gender.WOMAN
                : pick(List.of(Gender.WOMAN, Gender.WOMAN, Gender.MAN, Gender.MAN, Gender.OTHER));
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

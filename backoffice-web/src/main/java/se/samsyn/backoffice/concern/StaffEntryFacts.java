package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import se.samsyn.concern.TimeHint;
import se.samsyn.concern.TimeHint.HowOften;
import se.samsyn.concern.TimeHint.Season;
import se.samsyn.concern.TimeHint.TimeOfDay;
import se.samsyn.concern.TimeHint.WeekPart;
import se.samsyn.platform.Settings;

/** The voluntary part of {@code nyrapport.xhtml}: how it is there, who tells, and how to reach them. */
@Named
@ViewScoped
public class StaffEntryFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Clock clock;

    private @Nullable TimeOfDay timeOfDay;
    private @Nullable WeekPart weekPart;
    private @Nullable Season season;
    private @Nullable HowOften howOften;
    private @Nullable HowUnsafe howUnsafe;
    private @Nullable Boolean avoidsPlace;
    private @Nullable AgeGroup ageGroup;
    private @Nullable Gender gender;
    private @Nullable ReporterRole role;
    private @Nullable GroupKind groupKind;
    private @Nullable Integer people;
    private @Nullable String address;
    private boolean wantsAnswer;
    private boolean wantsNews;
    private boolean allowsHandOver;

    LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    /** What was said; {@link Circumstances#NONE} if nothing was. */
    Circumstances circumstances() {
        var time = Stream.of(timeOfDay, weekPart, season, howOften).anyMatch(Objects::nonNull)
                ? new TimeHint(timeOfDay, weekPart, season, howOften)
                : null;
        var group = people == null || groupKind == null ? null : new Group(groupKind, people);
        return new Circumstances(time, howUnsafe, avoidsPlace, ageGroup, gender, role, group);
    }

    /** Null when nothing was left. */
    @Nullable
    Contact contact() {
        return address == null || address.isBlank()
                ? null
                : new Contact(address, wantsAnswer, wantsNews, allowsHandOver);
    }

    public TimeOfDay[] getTimesOfDay() {
        return TimeOfDay.values();
    }

    public WeekPart[] getWeekParts() {
        return WeekPart.values();
    }

    public Season[] getSeasons() {
        return Season.values();
    }

    public HowOften[] getFrequencies() {
        return HowOften.values();
    }

    public HowUnsafe[] getDegrees() {
        return HowUnsafe.values();
    }

    public AgeGroup[] getAgeGroups() {
        return AgeGroup.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public ReporterRole[] getRoles() {
        return ReporterRole.values();
    }

    public GroupKind[] getGroupKinds() {
        return GroupKind.values();
    }

    public @Nullable TimeOfDay getTimeOfDay() {
        return timeOfDay;
    }

    public void setTimeOfDay(@Nullable TimeOfDay timeOfDay) {
        this.timeOfDay = timeOfDay;
    }

    public @Nullable WeekPart getWeekPart() {
        return weekPart;
    }

    public void setWeekPart(@Nullable WeekPart weekPart) {
        this.weekPart = weekPart;
    }

    public @Nullable Season getSeason() {
        return season;
    }

    public void setSeason(@Nullable Season season) {
        this.season = season;
    }

    public @Nullable HowOften getHowOften() {
        return howOften;
    }

    public void setHowOften(@Nullable HowOften howOften) {
        this.howOften = howOften;
    }

    public @Nullable HowUnsafe getHowUnsafe() {
        return howUnsafe;
    }

    public void setHowUnsafe(@Nullable HowUnsafe howUnsafe) {
        this.howUnsafe = howUnsafe;
    }

    public @Nullable Boolean getAvoidsPlace() {
        return avoidsPlace;
    }

    public void setAvoidsPlace(@Nullable Boolean avoidsPlace) {
        this.avoidsPlace = avoidsPlace;
    }

    public @Nullable AgeGroup getAgeGroup() {
        return ageGroup;
    }

    public void setAgeGroup(@Nullable AgeGroup ageGroup) {
        this.ageGroup = ageGroup;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public @Nullable ReporterRole getRole() {
        return role;
    }

    public void setRole(@Nullable ReporterRole role) {
        this.role = role;
    }

    public @Nullable GroupKind getGroupKind() {
        return groupKind;
    }

    public void setGroupKind(@Nullable GroupKind groupKind) {
        this.groupKind = groupKind;
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public void setPeople(@Nullable Integer people) {
        this.people = people;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public boolean isWantsAnswer() {
        return wantsAnswer;
    }

    public void setWantsAnswer(boolean wantsAnswer) {
        this.wantsAnswer = wantsAnswer;
    }

    public boolean isWantsNews() {
        return wantsNews;
    }

    public void setWantsNews(boolean wantsNews) {
        this.wantsNews = wantsNews;
    }

    public boolean isAllowsHandOver() {
        return allowsHandOver;
    }

    public void setAllowsHandOver(boolean allowsHandOver) {
        this.allowsHandOver = allowsHandOver;
    }
}

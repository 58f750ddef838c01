package se.samsyn.backoffice.concern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.backoffice.draft.NewRecordId;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.member.StaffDrafting;
import se.samsyn.place.GeoPoint;
import se.samsyn.place.PlaceQueries;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;

/**
 * Backs {@code nyrapport.xhtml}: what somebody told by phone, on paper or face to face, with {@link StaffEntryFacts}.
 * The receipt is shown once, in the answer to the form: it stands in no address and is kept nowhere.
 */
@Named
@ViewScoped
public class StaffEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernReporting reporting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    PlaceQueries places;

    @Inject
    StaffDrafting drafts;

    @Inject
    StaffEntryFacts facts;

    private String token = "";
    private @Nullable IntakeChannel channel;
    private @Nullable LocalDate cameIn;
    private @Nullable String category;
    private @Nullable String text;
    private @Nullable String sought;
    private @Nullable List<PlaceQueries.Hit> hits;
    private @Nullable String found;
    private @Nullable Double lat;
    private @Nullable Double lon;
    private @Nullable String placeWords;
    private @Nullable Receipt receipt;

    /** {@code f:viewAction}. */
    public void load() {
        token = tokens.issue();
        cameIn = facts.today();
    }

    /** Looks for a place by its name; whatever else was typed stays. */
    public @Nullable String find() {
        hits = places.search(sought == null ? "" : sought, PlaceQueries.MOST);
        found = null;
        return null;
    }

    /** Writes it down. The same page sent twice is one report, with the same receipt. */
    public @Nullable String write() {
        var hit = hit();
        var point = hit != null ? hit.point() : lat == null || lon == null ? null : new GeoPoint(lat, lon);
        var words = placeWords == null || placeWords.isBlank() ? hit == null ? null : hit.label() : placeWords;
        var told = new Submission(
                token,
                category == null ? "" : category,
                text == null ? "" : text,
                words,
                point,
                Settings.SWEDISH,
                facts.circumstances(),
                facts.contact());
        receipt = reporting.register(told, channel, cameIn);
        drafts.drop(Subject.of(NewRecordId.ONLY), "write");
        return null;
    }

    private PlaceQueries.@Nullable Hit hit() {
        return hits == null
                ? null
                : hits.stream()
                        .filter(hit -> hit.label().equals(found))
                        .findFirst()
                        .orElse(null);
    }

    /** All but the portal. */
    public List<IntakeChannel> getChannels() {
        return Arrays.stream(IntakeChannel.values())
                .filter(each -> each != IntakeChannel.PORTAL)
                .toList();
    }

    public int getTextMax() {
        return Submission.TEXT_MAX;
    }

    public int getPlaceMax() {
        return Submission.PLACE_MAX;
    }

    /** The last day that it can have come in on. */
    public LocalDate getToday() {
        return facts.today();
    }

    /** Null until it is written down. */
    public @Nullable Receipt getReceipt() {
        return receipt;
    }

    /** What was found; null when nothing was looked for. */
    public @Nullable List<PlaceQueries.Hit> getHits() {
        return hits;
    }

    public @Nullable IntakeChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable IntakeChannel channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getCameIn() {
        return cameIn;
    }

    public void setCameIn(@Nullable LocalDate cameIn) {
        this.cameIn = cameIn;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = sought;
    }

    public @Nullable String getFound() {
        return found;
    }

    public void setFound(@Nullable String found) {
        this.found = found;
    }

    public @Nullable Double getLat() {
        return lat;
    }

    public void setLat(@Nullable Double lat) {
        this.lat = lat;
    }

    public @Nullable Double getLon() {
        return lon;
    }

    public void setLon(@Nullable Double lon) {
        this.lon = lon;
    }

    public @Nullable String getPlaceWords() {
        return placeWords;
    }

    public void setPlaceWords(@Nullable String placeWords) {
        this.placeWords = placeWords;
    }
}

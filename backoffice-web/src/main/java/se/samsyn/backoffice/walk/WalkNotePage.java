package se.samsyn.backoffice.walk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.member.StaffDrafting;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.walk.WalkNoting;
import se.samsyn.walk.WalkQueries;

/**
 * Backs {@code anteckna.xhtml}: one note after the other, in the field. Each has a token of its own, which its photos
 * wait under, so that a note sent twice over a poor connection is one report.
 */
@Named
@ViewScoped
public class WalkNotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WalkQueries queries;

    @Inject
    WalkNoting noting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    StaffDrafting drafts;

    @Inject
    WalkPhotos photos;

    private @Nullable String id;
    private WalkQueries.@Nullable View walk;
    private int count;
    private String token = "";
    private @Nullable String category;
    private @Nullable String text;
    private @Nullable String stop;
    private @Nullable String placeWords;
    private @Nullable Double lat;
    private @Nullable Double lon;

    /** {@code f:viewAction}. */
    public void load() {
        var view = queries.view(WalkAddress.parse(id));
        walk = view;
        count = queries.notes(view.id()).size();
        token = tokens.issue();
    }

    /** Keeps the photos first, so that they wait for a note that is refused; then all of it comes in. */
    public @Nullable String save() {
        if (!photos.keep(token)) {
            return null;
        }
        var read = getWalk().id();
        noting.note(read, typed());
        drafts.drop(Subject.of(read), "note");
        return WalkAddress.page("anteckna", read, "walkNoted");
    }

    /** Keeps the photos that were chosen, and takes one away. */
    public @Nullable String removePhoto(int slot) {
        photos.remove(token, slot);
        return null;
    }

    private Submission typed() {
        var place = Stream.of(Objects.requireNonNullElse(stop, ""), Objects.requireNonNullElse(placeWords, ""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return new Submission(
                token,
                Objects.requireNonNullElse(category, ""),
                Objects.requireNonNullElse(text, ""),
                place,
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                Settings.SWEDISH,
                Circumstances.NONE,
                null);
    }

    public WalkQueries.View getWalk() {
        return Objects.requireNonNull(walk);
    }

    /** How much was noted so far, of what I may see. */
    public int getCount() {
        return count;
    }

    public String getToken() {
        return token;
    }

    public int getTextMax() {
        return Submission.TEXT_MAX;
    }

    public int getPlaceMax() {
        return Submission.PLACE_MAX;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
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

    public @Nullable String getStop() {
        return stop;
    }

    public void setStop(@Nullable String stop) {
        this.stop = stop;
    }

    public @Nullable String getPlaceWords() {
        return placeWords;
    }

    public void setPlaceWords(@Nullable String placeWords) {
        this.placeWords = placeWords;
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
}

package se.samsyn.portal.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoId;
import se.samsyn.platform.Settings;
import se.samsyn.web.photo.SentPhotos;

/**
 * The photos of a report that is being written. They are not among the answers: they lie sealed with us, found by the
 * report's token, and their previews travel within the page, so that no address shows them.
 */
@Named
@RequestScoped
public class ReportPhotos implements StepCheck {

    /** Hidden fields beside the buttons that take photos away, so that a button pressed twice takes away one. */
    private static final String SHOWN = "photo-shown-";

    @Inject
    ReportForm form;

    @Inject
    SentPhotos sent;

    @Inject
    PhotoDrafting drafting;

    @Inject
    PhotoDraftQueries drafts;

    @Inject
    Settings settings;

    private @Nullable List<PhotoDraftQueries.Draft> kept;

    @Override
    public Step step() {
        return Step.CONTACT;
    }

    @Override
    public Answers check(Answers taken) {
        sent.keep(taken.token());
        kept = null;
        return taken;
    }

    @Override
    public void leave(Answers taken) {
        check(taken);
    }

    /** Keeps the photos that were chosen, and stays on the page. */
    public void add() {
        form.keep(check(form.take()));
    }

    /** Takes one away, and stays on the page. */
    public void remove(int slot) {
        var taken = check(form.take());
        shown(slot).ifPresent(photo -> drafting.remove(taken.token(), photo));
        form.keep(taken);
    }

    /** The photo that the page showed in a place; empty when it says none of ours. */
    private Optional<PhotoId> shown(int slot) {
        try {
            return Optional.ofNullable(form.field(SHOWN + slot))
                    .map(UUID::fromString)
                    .map(PhotoId::new);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** In the order in which they came. */
    public List<PhotoDraftQueries.Draft> getKept() {
        if (kept == null) {
            var token = form.getAnswers().token();
            kept = token.isEmpty() ? List.of() : drafts.of(token);
        }
        return kept;
    }

    /** The photo in a place; null when it is empty. */
    public PhotoDraftQueries.@Nullable Draft in(int slot) {
        return slot < getKept().size() ? getKept().get(slot) : null;
    }

    /** Whether some that a draft had were deleted before its writer went on with it. */
    public boolean isLost() {
        int before = form.count("photosBefore");
        return before > 0 && before > getKept().size();
    }

    /** How many there can be. */
    public int getMost() {
        return drafts.most();
    }

    /** One for each photo that may still come. */
    public List<Integer> getFree() {
        return IntStream.range(getKept().size(), getMost()).boxed().toList();
    }

    /** Megabytes of a file, at most. */
    public int getMegabytes() {
        return settings.photoMegabytes();
    }
}

package se.samsyn.concern;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Vault;

/** Photos as their writer sees them before the report is sent. */
@ReadModel
public class PhotoDraftQueries {

    @Inject
    PhotoDrafts drafts;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Vault vault;

    /**
     * A photo that is not sent yet.
     *
     * @param preview a small JPEG, in Base64
     */
    public record Draft(PhotoId id, int width, int height, String preview) {}

    /** Those of the report that carries this token, in the order in which they came. */
    @Allows(Permission.ANYONE)
    public List<Draft> of(String token) {
        return drafts.of(tokens.check(token).token().id()).stream()
                .map(draft -> new Draft(
                        draft.id(),
                        draft.width(),
                        draft.height(),
                        Base64.getEncoder().encodeToString(draft.openPreview(vault))))
                .toList();
    }

    /** How many can come with a report. */
    @Allows(Permission.ANYONE)
    public int most() {
        return Photo.MAX;
    }
}

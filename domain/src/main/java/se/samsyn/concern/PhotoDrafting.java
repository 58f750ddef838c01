package se.samsyn.concern;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/** Photos while their report is being written. Whoever holds the report's token holds its photos. */
@UseCase
public class PhotoDrafting {

    private static final Duration LIFE = Duration.ofHours(24);

    @Inject
    PhotoLab lab;

    @Inject
    PhotoDrafts drafts;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Keeps a photo for the report of this token. The same photo twice is one.
     *
     * @throws RuleBroken with a {@link PhotoRule} if it is not for us, if the report has as many as it can, if too many
     *     wait of everybody's, or if the token is not ours
     */
    @Allows(Permission.ANYONE)
    public void keep(String token, SentFile file) {
        // before the first question to the database, so that no connection waits for it
        var photo = lab.develop(file);
        var submission = submission(token);
        if (drafts.of(submission).size() >= Photo.MAX) {
            throw new RuleBroken(PhotoRule.TOO_MANY, Photo.MAX);
        }
        if (drafts.count() >= settings.photoDrafts()) {
            throw new RuleBroken(PhotoRule.BUSY);
        }
        drafts.keep(submission, photo);
    }

    /** Takes a photo away; one that is gone already is no fault. */
    @Allows(Permission.ANYONE)
    public void remove(String token, PhotoId photo) {
        drafts.remove(submission(token), photo);
    }

    /** Deletes what was not sent within a day; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int removeOld() {
        return drafts.removeOlderThan(clock.instant().minus(LIFE));
    }

    private UUID submission(String token) {
        return tokens.check(token).token().id();
    }
}

package se.samsyn.member;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.Subject;
import se.samsyn.platform.UseCase;
import se.samsyn.platform.Vault;

/**
 * Keeps what a member has typed into a long form until it is saved, so that neither a session that ends nor somebody
 * who was faster costs a text (design, section 6). A draft is its writer's own, whatever they may see of the record.
 */
@UseCase
public class StaffDrafting {

    /** Characters that a draft can have: the longest form, as it is sent, and some. */
    public static final int CONTENT_MAX = 60_000;

    static final int FORM_MAX = 40;

    private static final Pattern FORM = Pattern.compile("[A-Za-z-]{1," + FORM_MAX + "}");
    private static final Pattern KIND = Pattern.compile("[A-Za-z]{1," + Subject.KIND_MAX + "}");
    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    StaffDrafts drafts;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Keeps a draft in the place of an earlier one of the same form.
     *
     * @param form the form of the record's page that it is typed into
     * @param read the version of the record that the writer had before them
     * @param content as the page sends it, and has it back
     * @throws IllegalArgumentException if no page of ours would ask that
     */
    @Allows(Permission.ENTER)
    public void keep(Subject subject, String form, long read, String content) {
        if (!FORM.matcher(form).matches()
                || !KIND.matcher(subject.kind()).matches()
                || content.isEmpty()
                || content.length() > CONTENT_MAX) {
            throw new IllegalArgumentException("not a draft");
        }
        drafts.keep(StaffDraft.of(drafts.key(subject, form), read, current.party(), content, vault, clock.instant()));
    }

    /** Forgets a draft: it was saved, or is not wanted. One that is gone already is no fault. */
    @Allows(Permission.ENTER)
    public void drop(Subject subject, String form) {
        drafts.drop(drafts.key(subject, form));
    }

    /** Deletes what nobody came back to within a week; answers how many. */
    @Allows(Permission.RUN_JOBS)
    public int forgetOld() {
        return drafts.dropOlderThan(clock.instant().minus(LIFE));
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import se.samsyn.concern.BlackBox;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernEntry;
import se.samsyn.concern.ConcernEvent;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PhotoState;
import se.samsyn.concern.PhotoTriage;
import se.samsyn.concern.PictureId;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Accepted;
import se.samsyn.harness.Archives;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.Plans;
import se.samsyn.harness.SentPhoto;
import se.samsyn.harness.Staffing;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;

/** Photos from their draft to the registrar's drawer, against the database. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@ActivateRequestContext
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhotosIT {

    /** What a JPEG begins with, and what the JDK writes next. */
    private static final String MAGIC = "FFD8FFE0";

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    ConcernTriage triage;

    @Inject
    Accepted accepted;

    @Inject
    ConcernQueries concerns;

    @Inject
    PhotoDrafting drafting;

    @Inject
    PhotoDraftQueries drafts;

    @Inject
    PhotoQueries photos;

    @Inject
    PhotoTriage work;

    private String token = "";

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @BeforeEach
    void begin() {
        token = tokens.issue();
    }

    @Test
    void a_report_and_its_photos_come_in_together_and_no_draft_stays() throws SQLException {
        keep(Color.RED);
        keep(Color.BLUE);

        var concern = send();

        assertThat(photos.of(concern)).extracting(PhotoQueries.Row::position).containsExactly(1, 2);
        assertThat(drafts.of(token)).isEmpty();
        assertThat(count("photo_draft where submission_id = '" + submission() + "'"))
                .isZero();
    }

    @Test
    void a_report_that_is_refused_leaves_its_photos_where_they_were() throws SQLException {
        keep(Color.RED);
        long pictures = count("concern_picture");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> reporting.report(submission("FINNSINTE")));

        assertThat(drafts.of(token)).hasSize(1);
        assertThat(count("concern_picture")).isEqualTo(pictures);
    }

    @Test
    void the_same_photo_twice_is_one_and_a_fourth_is_refused() {
        keep(Color.RED);
        keep(Color.RED);
        assertThat(drafts.of(token)).hasSize(1);

        keep(Color.GREEN);
        keep(Color.BLUE);

        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> keep(Color.BLACK));
        drafting.remove(token, drafts.of(token).get(0).id());
        assertThat(drafts.of(token)).hasSize(2);
    }

    @Test
    void another_form_neither_sees_nor_takes_away_a_photo() {
        keep(Color.RED);
        var other = tokens.issue();

        drafting.remove(other, drafts.of(token).get(0).id());

        assertThat(drafts.of(other)).isEmpty();
        assertThat(drafts.of(token)).hasSize(1);
    }

    @Test
    @ResourceLock(Plans.JOBS)
    void what_was_not_sent_within_a_day_is_deleted_and_nothing_else() throws SQLException {
        keep(Color.RED);
        var old = submission();
        OwnerConnection.execute(
                "update photo_draft set created_at = created_at - interval 25 hour where submission_id = '" + old
                        + "'");
        token = tokens.issue();
        keep(Color.BLUE);

        staffing.actAsSystem();
        assertThat(drafting.removeOld()).isPositive();

        assertThat(count("photo_draft where submission_id = '" + old + "'")).isZero();
        assertThat(drafts.of(token)).hasSize(1);
    }

    @Test
    void no_row_holds_a_picture_in_the_clear() throws SQLException {
        keep(Color.RED);
        assertThat(count("photo_draft where instr(sealed_bytes, x'" + MAGIC + "') or instr(preview_bytes, x'" + MAGIC
                        + "')"))
                .isZero();

        send();

        assertThat(count("concern_picture")).isPositive();
        assertThat(count("concern_picture where instr(sealed_bytes, x'" + MAGIC + "')"))
                .isZero();
    }

    @Test
    void the_other_party_sees_a_photo_once_it_is_checked_and_the_report_shared() {
        keep(Color.RED);
        var concern = send();
        var photo = only(concern);

        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertNotFound(() -> photos.of(concern));
        assertNotFound(() -> photos.picture(photo.shown()));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        triage.approve(concern);
        accepted.share(concern);
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(photos.of(concern)).isEmpty();
        assertNotFound(() -> photos.picture(photo.shown()));

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        work.check(photo.id(), photo.version());
        staffing.actAs(Party.POLICE, "COMMUNITY_OFFICER");
        assertThat(only(concern).state()).isEqualTo(PhotoState.CHECKED);
        assertThat(photos.picture(photo.shown()).jpeg()).isNotEmpty();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> work.hide(photo.id(), only(concern).version()));
    }

    @Test
    void black_boxes_are_burnt_into_a_copy_and_the_original_is_the_registrars() throws IOException {
        keep(Color.RED);
        var concern = send();
        var came = only(concern);

        work.blacken(came.id(), came.version(), List.of(new BlackBox(0, 0, 50, 100)));

        var boxed = only(concern);
        assertThat(boxed.blackened()).isTrue();
        assertThat(boxed.state()).isEqualTo(PhotoState.UNCHECKED);
        assertThat(leftOf(photos.picture(boxed.shown()).jpeg())).isEqualTo(Color.BLACK);
        assertNotFound(() -> photos.picture(came.shown()));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> work.check(came.id(), came.version()));
        assertThat(events(concern)).contains(ConcernEvent.PHOTO_BLACKENED);

        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(leftOf(work.readOriginal(came.id())).getRed()).isGreaterThan(200);
        assertThat(events(concern)).contains(ConcernEvent.PHOTO_ORIGINAL_READ);
    }

    @Test
    void a_hidden_photo_is_shown_to_nobody_and_its_copy_is_gone() throws SQLException {
        keep(Color.RED);
        var concern = send();
        var came = only(concern);
        work.blacken(came.id(), came.version(), List.of(new BlackBox(0, 0, 50, 50)));
        var boxed = only(concern);

        work.hide(boxed.id(), boxed.version());

        assertNotFound(() -> photos.picture(boxed.shown()));
        assertNotFound(() -> photos.picture(came.shown()));
        assertThat(count("concern_picture where id = '" + boxed.shown().value() + "'"))
                .isZero();
        assertThat(only(concern).state()).isEqualTo(PhotoState.HIDDEN);
        staffing.actAs(Party.MUNICIPALITY, "REGISTRAR");
        assertThat(work.readOriginal(came.id())).isNotEmpty();
    }

    @Test
    void a_photo_of_a_locked_report_is_for_those_who_read_originals() {
        keep(Color.RED);
        var concern = send();
        var photo = only(concern);
        triage.lock(concern);

        staffing.actAs(Party.MUNICIPALITY, "CASE_OFFICER");
        assertThat(photos.of(concern)).isEmpty();
        assertNotFound(() -> photos.picture(photo.shown()));
        assertNotFound(() -> photos.picture(new PictureId(UUID.randomUUID())));
    }

    private void keep(Color colour) {
        drafting.keep(token, new SentPhoto(PhotoFile.jpeg(colour)));
    }

    /** Sends the report, and goes on as a coordinator. */
    private ConcernId send() {
        var receipt = reporting.report(submission("BEL"));
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        return concerns.byNumber(receipt.number());
    }

    private Submission submission(String category) {
        return new Submission(token, category, "Mörkt vid trappan.", "Trappan", null, "sv", Circumstances.NONE, null);
    }

    private UUID submission() {
        return tokens.check(token).token().id();
    }

    private PhotoQueries.Row only(ConcernId concern) {
        var all = photos.of(concern);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<ConcernEvent> events(ConcernId concern) {
        return concerns.view(concern).history().stream()
                .map(ConcernEntry::event)
                .toList();
    }

    private static Color leftOf(byte[] jpeg) throws IOException {
        var found = new Color(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(100, 240));
        return found.getRed() < 12 && found.getGreen() < 12 && found.getBlue() < 12 ? Color.BLACK : found;
    }

    private static void assertNotFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static long count(String what) throws SQLException {
        return Long.parseLong(OwnerConnection.ask("select count(*) as found from " + what)
                .get(0)
                .get("found"));
    }
}

package se.samsyn.matrix;

import java.util.UUID;
import se.samsyn.accessibility.RemarkId;
import se.samsyn.concern.AdditionId;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.PhotoId;
import se.samsyn.concern.PictureId;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.measure.MeasureId;
import se.samsyn.message.AnnouncementId;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.ProblemId;
import se.samsyn.walk.WalkId;

/** The records of one owner. */
record Records(
        ConcernId concern,
        String number,
        String token,
        String code,
        ReceiptPass pass,
        String sealedMail,
        PhotoId photo,
        PictureId picture,
        AdditionId addition,
        ProblemId problem,
        String problemNumber,
        CauseId cause,
        MeasureId measure,
        String measureNumber,
        AnnouncementId announcement,
        RemarkId remark,
        WalkId walk) {

    /** Of records that there never were. */
    static Records none() {
        return new Records(
                new ConcernId(UUID.randomUUID()),
                "1901-00001",
                "",
                "SAM-2222-2222-2222",
                new ReceiptPass("-"),
                "",
                new PhotoId(UUID.randomUUID()),
                new PictureId(UUID.randomUUID()),
                new AdditionId(UUID.randomUUID()),
                new ProblemId(UUID.randomUUID()),
                "P-1901-001",
                new CauseId(UUID.randomUUID()),
                new MeasureId(UUID.randomUUID()),
                "A-1901-001",
                new AnnouncementId(UUID.randomUUID()),
                new RemarkId(UUID.randomUUID()),
                new WalkId(UUID.randomUUID()));
    }
}

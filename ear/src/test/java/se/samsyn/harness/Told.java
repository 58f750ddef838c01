package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Contact;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.place.GeoPoint;

/** Inside the container: reports of one who told that it is dark on the square, and comes back to it. */
@ApplicationScoped
public class Told {

    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    ReceiptDesk desk;

    /**
     * Tells it.
     *
     * @param contact null for one who stays anonymous
     */
    public Receipt tell(@Nullable Contact contact) {
        return reporting.report(new Submission(
                tokens.issue(), "BEL", "Det är mörkt här.", null, SQUARE, "sv", Circumstances.NONE, contact));
    }

    /** What the receipt's code and key open. */
    public ReceiptPass open(Receipt receipt) {
        return desk.open(receipt.code().formatted(), receipt.key().formatted());
    }
}

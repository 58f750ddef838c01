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
import se.samsyn.platform.AddressConfirming;

/** Inside the container: reports of one who told that it is dark on the square, and comes back to it. */
@ApplicationScoped
public class Told {

    private static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);
    private static final String DARK = "BEL";
    private static final String WORDS = "Det är mörkt här.";

    @Inject
    SubmissionTokens tokens;

    @Inject
    ConcernReporting reporting;

    @Inject
    Letterbox letterbox;

    @Inject
    AddressConfirming confirming;

    @Inject
    ReceiptDesk desk;

    /**
     * Tells it.
     *
     * @param contact null for one who stays anonymous
     */
    public Receipt tell(@Nullable Contact contact) {
        return tell("sv", contact);
    }

    /** Tells it, in the form in this language. */
    public Receipt tell(String language, @Nullable Contact contact) {
        return send(tokens.issue(), DARK, WORDS, SQUARE, language, contact);
    }

    /** Tells something else of the square. */
    public Receipt tellOf(String category, String text) {
        return send(tokens.issue(), category, text, SQUARE, "sv", null);
    }

    /** Tells it of another point. */
    public Receipt tellAt(GeoPoint point) {
        return send(tokens.issue(), DARK, WORDS, point, "sv", null);
    }

    /** Tells it of a place that needs words. */
    public Receipt tellIn(String placeWords) {
        return reporting.report(
                new Submission(tokens.issue(), DARK, WORDS, placeWords, SQUARE, "sv", Circumstances.NONE, null));
    }

    /** Tells something of a point, and may leave a contact. */
    public Receipt tell(String category, String text, GeoPoint point, @Nullable Contact contact) {
        return send(tokens.issue(), category, text, point, "sv", contact);
    }

    /** Sends a form that was opened before. */
    public Receipt send(String token, String text, @Nullable Contact contact) {
        return send(token, DARK, text, SQUARE, "sv", contact);
    }

    private Receipt send(
            String token, String category, String text, GeoPoint point, String language, @Nullable Contact contact) {
        return reporting.report(
                new Submission(token, category, text, null, point, language, Circumstances.NONE, contact));
    }

    /** Follows the link that was mailed to the address. */
    public void confirm(Receipt receipt) {
        confirming.confirm(Letterbox.confirmation(letterbox.letter(receipt.number() + "/reporter/confirm")));
    }

    /** What the receipt's code and key open. */
    public ReceiptPass open(Receipt receipt) {
        return desk.open(receipt.code().formatted(), receipt.key().formatted());
    }
}

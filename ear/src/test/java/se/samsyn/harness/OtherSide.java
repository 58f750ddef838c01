package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.AcceptanceQueries;
import se.samsyn.concern.AdditionId;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.AgeGroup;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.DisclosureQueries;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.Group;
import se.samsyn.concern.GroupKind;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.KinQueries;
import se.samsyn.concern.NearbyQueries;
import se.samsyn.concern.NoteQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.PhotoTriage;
import se.samsyn.concern.PictureId;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SimilarQueries;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal;
import se.samsyn.place.Bounds;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Settings;

/**
 * Inside the container: a report with something unmistakable in each part, and all that the police find of it by all
 * ways in.
 */
@ApplicationScoped
public class OtherSide {

    private static final Bounds MUNICIPALITY = new Bounds(55.4, 13.1, 55.7, 13.5);

    @Inject
    Staffing staffing;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    /**
     * A report of the municipality's that is worked with.
     *
     * @param secrets what is unmistakable, by what it is
     */
    public record Report(
            ConcernId id,
            String number,
            PictureId picture,
            AdditionId addition,
            Map<String, String> secrets,
            Receipt receipt) {}

    /** By one who did not say that the police may have the address; looked at by whoever acts. */
    public Report tell() {
        return tell(false);
    }

    /** By one who did. */
    public Report tellAgreeing() {
        return tell(true);
    }

    private Report tell(boolean agrees) {
        var secrets = new LinkedHashMap<String, String>();
        var mail = word() + "@exempel.example";
        var phone = "070-174" + (1000 + (int) (Math.random() * 9000));
        var lamp = word();
        var stairs = word();
        var fence = word();
        var asks = word();
        var point = new GeoPoint(55.58 + Math.random() / 500, 13.18 + Math.random() / 500);
        var token = by(SubmissionTokens.class).issue();
        by(PhotoDrafting.class).keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var receipt = by(ConcernReporting.class)
                .report(new Submission(
                        token,
                        "BEL",
                        "Mörkt vid " + lamp + ", ring " + phone + ".",
                        "Vid " + stairs,
                        point,
                        "sv",
                        new Circumstances(
                                null, null, null, AgeGroup.FROM_80, null, null, new Group(GroupKind.OTHER_GROUP, 137)),
                        new Contact(mail, true, false, agrees)));
        by(ConcernReturning.class).addFact(told.open(receipt), "Det är mörkt vid " + fence + " också.");
        var id = accepted.accept(receipt);
        var photos = by(PhotoQueries.class).of(id);
        by(PhotoTriage.class).check(photos.get(0).id(), photos.get(0).version());
        by(ConcernTriage.class)
                .ask(
                        id,
                        accepted.version(id),
                        "När är det mörkt vid " + asks + "?",
                        LocalDate.now(Settings.ZONE).plusDays(7));
        secrets.put("words", "vid " + lamp);
        secrets.put("search for words", "found by " + lamp);
        secrets.put("masked words", phone);
        secrets.put("place in words", stairs);
        secrets.put("search for the place", "found by " + stairs);
        secrets.put("point", "" + point.lat());
        secrets.put("near it", "closeBy=");
        secrets.put("age", "FROM_80");
        secrets.put("group", "people=137]");
        secrets.put("group in the list", "people=137,");
        secrets.put("photo", photos.get(0).id().value().toString());
        secrets.put("picture", "a picture");
        secrets.put("addition", "vid " + fence);
        secrets.put("search for the addition", "found by " + fence);
        secrets.put("question", "vid " + asks);
        secrets.put("address", mail);
        return new Report(
                id,
                receipt.number(),
                photos.get(0).shown(),
                by(AdditionQueries.class).added(id).get(0).id(),
                secrets,
                receipt);
    }

    /** The one who told adds something. */
    public void add(Report report, String text) {
        by(ConcernReturning.class).addFact(told.open(report.receipt()), text);
    }

    /** One that somebody of the staff writes down for a caller; whoever that is acts from here on. */
    public ConcernId tellTo(String member) {
        staffing.actAs(member);
        var receipt = by(ConcernReporting.class)
                .register(
                        new Submission(
                                by(SubmissionTokens.class).issue(),
                                "BEL",
                                "Det är mörkt.",
                                "Vid bron",
                                null,
                                "sv",
                                Circumstances.NONE,
                                new Contact("ring@exempel.example", true, false, false)),
                        IntakeChannel.PHONE,
                        LocalDate.now(Settings.ZONE));
        return by(ConcernQueries.class).byNumber(receipt.number());
    }

    /** What of its secrets the police find; one of them who may read originals acts from here on. */
    public Set<String> found(Report report) {
        var world = world(report);
        var found = new TreeSet<String>();
        report.secrets().forEach((name, secret) -> {
            if (world.contains(secret)) {
                found.add(name);
            }
        });
        return found;
    }

    /** All that the police are told of it. */
    public String world(Report report) {
        var id = report.id();
        var queue = by(ConcernQueue.class);
        var concerns = by(ConcernQueries.class);
        var filter = QueueFilter.ALL.withNumber(report.number());
        var world = new ArrayList<String>();
        for (var role : List.of("COMMUNITY_OFFICER", "REGISTRAR")) {
            staffing.actAs(Party.POLICE, role);
            world.add(look(() -> queue.page(filter, QueueOrder.NEWEST, null, 10).rows()));
            world.add(look(() -> queue.map(filter, MUNICIPALITY, 18).pins()));
            world.add(look(() -> concerns.rows(List.of(id))));
            world.add(look(() -> concerns.byNumbers(List.of(report.number()))));
            world.add(look(() -> concerns.view(id)));
            world.add(look(() -> by(AdditionQueries.class).added(id)));
            world.add(look(() -> by(AdditionQueries.class).asked(id)));
            world.add(look(() -> by(PhotoQueries.class).of(id)));
            world.add(
                    look(() -> by(PhotoQueries.class).picture(report.picture()).jpeg().length > 0 ? "a picture" : ""));
            world.add(look(() -> by(AcceptanceQueries.class).of(id)));
            world.add(look(() -> by(NoteQueries.class).of(id)));
            world.add(look(() -> by(NearbyQueries.class).of(id)));
            world.add(look(() -> by(SimilarQueries.class).of(id)));
            world.add(look(() -> by(KinQueries.class).of(id)));
            world.add(look(() -> by(FilingQueries.class).of(id)));
            world.add(look(() -> by(FilingQueries.class).signs(List.of(id))));
            world.add(look(() -> by(DisclosureQueries.class).sheets(List.of(id))));
            report.secrets().values().stream()
                    .filter(secret -> secret.startsWith("found by "))
                    .forEach(secret -> world.add(look(() -> queue.page(
                                            QueueFilter.ALL.withWords(secret.substring("found by ".length())),
                                            QueueOrder.NEWEST,
                                            null,
                                            10)
                                    .rows()
                                    .isEmpty()
                            ? ""
                            : secret)));
        }
        world.add(look(() -> {
            var opened = by(ConcernTriage.class).readOriginal(id);
            var contact = opened.contact();
            return opened + (contact == null ? "" : contact.address());
        }));
        return String.join("", world).replace("closeBy=null", "");
    }

    /** The photos that whoever acts finds. */
    public List<PhotoQueries.Row> photos(Report report) {
        return by(PhotoQueries.class).of(report.id());
    }

    /** The additions that whoever acts reads. */
    public List<AdditionQueries.Added> added(Report report) {
        return by(AdditionQueries.class).added(report.id());
    }

    private static String look(Supplier<@Nullable Object> way) {
        try {
            var told = Objects.toString(way.get());
            return told.isEmpty() || told.equals("[]") || told.equals("{}") ? "" : told + "\n";
        } catch (Refusal refused) {
            return "";
        }
    }

    private static <T> T by(Class<T> way) {
        return CDI.current().select(way).get();
    }

    private static String word() {
        return "zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT);
    }
}

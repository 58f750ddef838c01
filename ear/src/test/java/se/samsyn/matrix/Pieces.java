package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.awt.Color;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.accessibility.Remarking;
import se.samsyn.agreement.AgreementAdministration;
import se.samsyn.agreement.Commitment;
import se.samsyn.concern.AdditionQueries;
import se.samsyn.concern.Circumstances;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.Contact;
import se.samsyn.concern.PhotoDraftQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PhotoQueries;
import se.samsyn.concern.Submission;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.harness.Agreed;
import se.samsyn.harness.OwnerConnection;
import se.samsyn.harness.PhotoFile;
import se.samsyn.harness.SentPhoto;
import se.samsyn.harness.Staffing;
import se.samsyn.harness.Told;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Visibility;
import se.samsyn.measure.MeasureEffect;
import se.samsyn.measure.MeasureKind;
import se.samsyn.measure.MeasureOutline;
import se.samsyn.measure.MeasurePlanning;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.member.MemberQueries;
import se.samsyn.message.JointCommunication;
import se.samsyn.place.GeoPoint;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.CauseWording;
import se.samsyn.problem.GoalBound;
import se.samsyn.problem.GoalText;
import se.samsyn.problem.Perspective;
import se.samsyn.problem.ProblemQueries;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.problem.Strength;
import se.samsyn.walk.WalkPlanning;

/** Makes the {@link Piece}s: by the ways of the domain, as a coordinator, and then given to their owner past it. */
@ApplicationScoped
public class Pieces {

    static final GeoPoint SQUARE = new GeoPoint(55.5072, 13.2362);

    static final GoalText GOAL = new GoalText(
            "Otrygga",
            "Bron",
            "De som går där",
            "40 %",
            "mars 2026",
            GoalBound.AT_MOST,
            "30 %",
            "Enkät",
            "Samordnaren");

    /** The day by which the goal of each problem is to be reached: before all others. */
    static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    @Inject
    Staffing staffing;

    @Inject
    Bench bench;

    @Inject
    Vault vault;

    /** What is sealed, under whatever kind of id. */
    private record Any(UUID value) implements Id {}

    private static <T> T by(Class<T> way) {
        return CDI.current().select(way).get();
    }

    /** What somebody tells who wants to be called. */
    static Submission told(String token) {
        return new Submission(
                token,
                "BEL",
                "Det är mörkt här.",
                "Vid bron",
                SQUARE,
                "sv",
                Circumstances.NONE,
                new Contact("070-1740605", true, false, false));
    }

    /** The same, in a form of its own. */
    static Submission told() {
        return told(by(SubmissionTokens.class).issue());
    }

    /** What is the same in every piece. */
    Piece.Shared shared() {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var token = by(SubmissionTokens.class).issue();
        by(PhotoDrafting.class).keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var focus = by(Agreed.class).trygghet();
        var agreements = by(AgreementAdministration.class);
        var agreement = agreements.draft(
                "Utkast", new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2126, 12, 31)), "Att förebygga brott.");
        agreements.focusOn(agreement, "prov", "Prov", "Ett prov.");
        agreements.promise(agreement, List.of(Commitment.by(Party.POLICE, "Vi går rundor.", null)));
        return new Piece.Shared(
                agreement,
                focus,
                by(MemberQueries.class).colleagues().get(0).id(),
                token,
                by(PhotoDraftQueries.class).of(token).get(0).id());
    }

    /** Records that there never were. */
    Piece none(Piece.Shared shared) {
        return new Piece(null, Visibility.UNIT, shared, Records.none(), bench);
    }

    /** A record of each kind. */
    Piece make(Owner owner, Visibility visibility, Piece.Shared shared) throws SQLException {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var token = by(SubmissionTokens.class).issue();
        by(PhotoDrafting.class).keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var receipt = by(ConcernReporting.class).report(told(token));
        var pass = by(Told.class).open(receipt);
        by(ConcernReturning.class).addFact(pass, "Det är mörkt än.");
        var concern = by(ConcernQueries.class).byNumber(receipt.number());
        var photo = by(PhotoQueries.class).of(concern).get(0);
        var solving = by(ProblemSolving.class);
        var problem = solving.raise("Mörk bro", Set.of(shared.focus()), List.of());
        var cause = by(AnalysisWriting.class)
                .name(problem, CauseWording.of("För få lampor", Perspective.SITUATION, Strength.STRONG));
        solving.setGoal(problem, GOAL, LONG_AGO);
        var outline = new MeasureOutline(
                "Lampor",
                MeasureKind.SITUATIONAL,
                MeasureEffect.LIKELIHOOD,
                null,
                Set.of(shared.focus()),
                Set.of(cause),
                null,
                null);
        var measure = by(MeasurePlanning.class).propose(problem, outline, null);
        var announcement = by(JointCommunication.class).draft(MessageExhibits.DRAFT, null);
        var remark = by(Remarking.class).say("Kartan säger inget.", "");
        var walk = by(WalkPlanning.class).plan(WalkExhibits.PLAN, false);
        var records = new Records(
                concern,
                receipt.number(),
                token,
                receipt.code().formatted(),
                pass,
                sealedMail(owner.party(), concern),
                photo.id(),
                photo.shown(),
                by(AdditionQueries.class).added(concern).get(0).id(),
                problem,
                by(ProblemQueries.class).row(problem).orElseThrow().number(),
                cause,
                measure,
                by(MeasureQueries.class).row(measure).orElseThrow().number(),
                announcement,
                remark,
                walk);
        OwnerConnection.execute(
                "update concern set moderation = 'APPROVED', unread = false where id = '" + concern.value() + "'");
        own("concern", concern, owner, visibility);
        if (visibility.compareTo(Visibility.BOTH) >= 0) {
            OwnerConnection.execute(
                    "update concern set shared_parts = 'WORDS,POINT,CIRCUMSTANCES,PHOTOS,ADDITIONS' where id = '"
                            + concern.value() + "'");
        }
        own("problem", problem, owner, visibility);
        own("measure", measure, owner, visibility);
        own("announcement", announcement, owner, visibility);
        own("accessibility_remark", remark, owner, visibility);
        own("safety_walk", walk, owner, visibility);
        if (owner.party() == Party.POLICE) {
            sealAnew("concern_contact", "concern_id", "address", concern);
            sealAnew("concern_picture", "id", "jpeg", photo.shown());
            sealAnew("accessibility_remark", "id", "words", remark);
        }
        return new Piece(owner, visibility, shared, records, bench);
    }

    private String sealedMail(Party owner, Id concern) {
        var sealed = vault.seal(owner, "concern_contact.address", concern, "prov@exempel.se");
        return HexFormat.of().formatHex(sealed.bytes());
    }

    private static void own(String table, Id id, Owner owner, Visibility visibility) throws SQLException {
        OwnerConnection.execute("update %s set owner_party = '%s', owner_unit = %s, visibility = '%s' where id = '%s'"
                .formatted(table, owner.party(), quoted(owner.unit()), visibility, id.value()));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    /** What was sealed for the municipality is the police's now, who have a key of their own. */
    private void sealAnew(String table, String key, String column, Id id) throws SQLException {
        var where = " where " + key + " = '" + id.value() + "'";
        var row = OwnerConnection.ask("select sealed_key, hex(sealed_bytes) as bytes from " + table + where)
                .get(0);
        var sealed = new Sealed(
                String.valueOf(row.get("sealed_key")), HexFormat.of().parseHex(String.valueOf(row.get("bytes"))));
        var name = table + "." + column;
        var any = new Any(id.value());
        var anew = vault.sealBytes(Party.POLICE, name, any, vault.openBytes(Party.MUNICIPALITY, name, any, sealed));
        OwnerConnection.execute("update " + table + " set sealed_key = '" + anew.keyId() + "', sealed_bytes = x'"
                + HexFormat.of().formatHex(anew.bytes()) + "'" + where);
    }
}

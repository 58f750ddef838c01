package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.Contact;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.Disclosing;
import se.samsyn.concern.DisclosureFormat;
import se.samsyn.concern.Filing;
import se.samsyn.concern.FilingQueries;
import se.samsyn.concern.PhotoDrafting;
import se.samsyn.concern.PictureId;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.kernel.Party;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Settings;
import se.samsyn.platform.Subject;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemSolving;
import se.samsyn.walk.Plan;
import se.samsyn.walk.WalkPlanning;

/**
 * Inside the container: reports with something in every table that a report can have something in, received in a
 * quarter in which nobody else told anything, and closed in 2001.
 */
@ApplicationScoped
public class OldReports {

    /** So that retention with a term of twenty years takes these and no others. */
    private static final String CLOSED = "2001-02-03 04:05:06";

    private static final int QUARTERS_BACK = 19;

    /**
     * One of them.
     *
     * @param words what stands in the clear somewhere, and nowhere else than about this report
     * @param ids of its rows, also of those that are sealed
     */
    public record Old(
            Receipt receipt,
            ConcernId id,
            PictureId picture,
            LocalDate receivedOn,
            List<String> words,
            List<String> ids) {}

    @Inject
    Filing filing;

    @Inject
    FilingQueries files;

    @Inject
    Disclosing disclosing;

    @Inject
    Staffing staffing;

    @Inject
    SubmissionTokens tokens;

    @Inject
    PhotoDrafting drafting;

    @Inject
    Told told;

    @Inject
    Accepted accepted;

    @Inject
    ConcernTriage triage;

    @Inject
    ConcernReturning returning;

    @Inject
    ConcernQueries concerns;

    @Inject
    StaffDrafting typing;

    @Inject
    ProblemSolving solving;

    @Inject
    WalkPlanning walks;

    @Inject
    Clock clock;

    public Old plant() {
        return plant(null, true);
    }

    /** The same, as evidence of a problem. */
    public Old plant(ProblemId problem) {
        return plant(problem, true);
    }

    /** The same, closed just now and received today. */
    public Old plantYoung(ProblemId problem) {
        return plant(problem, false);
    }

    /** As the log has it of these numbers. */
    public static String sha256(List<String> numbers) {
        var text = String.join("\n", numbers.stream().sorted().toList());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Old plant(@Nullable ProblemId problem, boolean old) {
        var marker = "gallring" + UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "x");
        var token = tokens.issue();
        drafting.keep(token, new SentPhoto(PhotoFile.jpeg(Color.RED)));
        var contact = new Contact(marker.substring(0, 30) + "@exempel.se", true, false, false);
        var receipt = told.send(token, "Mörkt, säger " + marker + " på 070-174 06 05.", contact);
        var pass = told.open(receipt);

        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        var id = accepted.accept(receipt);
        triage.ask(
                id,
                accepted.version(id),
                "När, " + marker + "?",
                LocalDate.now(Settings.ZONE).plusDays(9));
        returning.reply(pass, "På kvällen, " + marker + ", ring 070-174 06 05.");
        typing.keep(Subject.of(id), "answer", accepted.version(id), "Vi byter lampan, " + marker);
        if (problem != null) {
            solving.link(problem, List.of(id));
        }
        file(id, marker);
        var walk = walks.plan(new Plan("Kring gallringen", clock.instant(), "Arkivet", "", List.of()), false);
        change("insert into safety_walk_report (concern_id, walk_id) values ('%s', '%s')"
                .formatted(id.value(), walk.value()));
        triage.answer(id, accepted.version(id), "Vi byter lampan, " + marker);
        triage.close(id, accepted.version(id), "Lampan är bytt, " + marker);
        var day = LocalDate.now(clock.withZone(Settings.ZONE));
        if (old) {
            day = day.minusMonths(3L * QUARTERS_BACK);
            change("update concern set closed_at = '" + CLOSED + "', received_on = '" + day + "' where id = '"
                    + id.value() + "'");
        }
        var picture = ask("select cast(original_id as char) as id from concern_photo where concern_id = '" + id.value()
                        + "'")
                .get(0);
        var ids = new ArrayList<>(List.of(id.value().toString(), picture));
        for (var table : List.of(
                "concern_photo", "concern_question", "concern_addition", "concern_file", "concern_file_entry")) {
            ids.addAll(ask("select cast(id as char) as id from " + table + " where concern_id = '" + id.value() + "'"));
        }
        return new Old(
                receipt,
                id,
                new PictureId(UUID.fromString(picture)),
                day,
                List.of(marker, receipt.number()),
                List.copyOf(ids));
    }

    /** Marked, registered and given out. */
    private void file(ConcernId id, String marker) {
        filing.markSecret(id, -1, SecrecyGround.OTHER, marker);
        filing.register(id, files.of(id).version(), "ZX 2026/" + (100_000 + (int) (Math.random() * 899_999)));
        var wish = new Disclosing.Wish(
                disclosing.open(id, Set.of()), EnumSet.of(DisclosedField.NUMBER, DisclosedField.TEXT), Map.of());
        disclosing.disclose(List.of(wish), DisclosureFormat.CSV, Set.of());
    }

    private static void change(String sql) {
        try {
            OwnerConnection.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> ask(String sql) {
        try {
            return OwnerConnection.ask(sql).stream()
                    .map(row -> Objects.requireNonNull(row.get("id")))
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

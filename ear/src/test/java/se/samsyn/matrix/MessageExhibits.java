package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samsyn.message.AnnouncementDraft;
import se.samsyn.message.AnnouncementMode;
import se.samsyn.message.AnnouncementQueries;
import se.samsyn.message.AnnouncementText;
import se.samsyn.message.Channel;
import se.samsyn.message.JointCommunication;
import se.samsyn.message.NoticeQueries;
import se.samsyn.message.NoticeShowing;
import se.samsyn.message.NoticeText;
import se.samsyn.message.PublicAnnouncementQueries;
import se.samsyn.message.Translation;
import se.samsyn.platform.Settings;

/** What the parties tell, together or alone. */
@ApplicationScoped
class MessageExhibits implements Exhibits {

    /** Of both, and whole. */
    static final AnnouncementDraft DRAFT = new AnnouncementDraft(
            new AnnouncementText("Nya lampor", "Vi byter lampor.", "I parken."),
            AnnouncementMode.JOINT,
            null,
            Set.of(Channel.WEB),
            Set.of());

    @Override
    public void hang(Hall hall) {
        desk(hall.feature("Meddelanden"));
        notice(hall);
        published(hall);
    }

    private static void desk(Hall hall) {
        hall.of(AnnouncementQueries.class)
                .see("Se det i listan", (announcements, it) -> {
                    var id = it.announcement("changed_at = utc_timestamp(6) + interval 1 day");
                    return announcements.list(null, null, 200).rows().stream()
                            .anyMatch(row -> row.id().equals(id));
                })
                .see("Se vem det väntar på", (announcements, it) -> {
                    var id = it.announcement("status = 'WAITING', changed_at = '2001-01-01'");
                    return announcements.turns().stream()
                            .anyMatch(turn -> turn.id().equals(id));
                })
                .act("Läsa det", (announcements, it) -> announcements.view(it.announcement()));
        hall.of(JointCommunication.class)
                .act("Börja skriva ett", (communication, it) -> communication.draft(DRAFT, it.ownUnit()))
                .act(
                        "Skriva om det",
                        (communication, it) -> communication.write(it.announcement(), it.announcementVersion(), DRAFT))
                .act(
                        "Översätta det",
                        (communication, it) -> communication.translate(
                                it.announcement(), it.announcementVersion(), "en", Translation.of(DRAFT.text(), true)))
                .act("Skicka det för godkännande", (communication, it) -> communication.send(it.announcement()))
                .act(
                        "Godkänna det för sin part",
                        (communication, it) -> communication.approve(it.announcement("status = 'WAITING'"), 1))
                .act(
                        "Godkänna det när en part talar ensam",
                        (communication, it) -> communication.approve(
                                it.announcement("status = 'WAITING', mode = 'SINGLE', single_reason = 'Skäl'"), 1))
                .act(
                        "Publicera det, godkänt av båda",
                        (communication, it) -> communication.publish(it.approved("status = 'WAITING'")))
                .act(
                        "Publicera det utan godkännande",
                        (communication, it) -> communication.publish(it.announcement("status = 'WAITING'")))
                .act("Rätta det", (communication, it) -> {
                    it.approved("mode = 'JOINT'");
                    communication.correct(it.publicAnnouncement(), "Datumet var fel.");
                })
                .act(
                        "Ta tillbaka det",
                        (communication, it) -> communication.withdraw(it.announcement(), "Det var fel."));
    }

    private static void notice(Hall hall) {
        hall.of(NoticeQueries.class)
                .act("Läsa raden överst", (notices, it) -> notices.shown())
                .act("Se raden överst för att ändra den", (notices, it) -> notices.desk());
        hall.of(NoticeShowing.class)
                .act(
                        "Visa en rad överst",
                        (showing, it) -> showing.show(
                                it.versionOf("notice"),
                                new NoticeText(
                                        "Telefonen är trasig.", "The phone is down.", LocalDate.now(Settings.ZONE))))
                .act("Ta ner raden överst", (showing, it) -> showing.takeDown(it.versionOf("notice")));
    }

    private static void published(Hall hall) {
        hall.of(PublicAnnouncementQueries.class)
                .see("Läsa ett publicerat", (published, it) -> {
                    it.publicAnnouncement();
                    return published.bySlug(it.slug(), "sv").row().slug().equals(it.slug());
                })
                .see("Läsa ett som inte är publicerat", (published, it) -> {
                    it.announcement("status = 'WAITING', slug = '" + it.slug() + "'");
                    return published.bySlug(it.slug(), "sv").row().slug().equals(it.slug());
                })
                .see("Se ett publicerat i listan", (published, it) -> {
                    it.publicAnnouncement();
                    return isIn(published.page("sv", null, 10).rows(), it);
                })
                .see("Se ett publicerat bland de senaste", (published, it) -> {
                    it.publicAnnouncement();
                    return isIn(published.latest("sv", 10), it);
                })
                .see("Se ett publicerat i flödet", (published, it) -> {
                    it.publicAnnouncement();
                    return isIn(published.feed(10), it);
                })
                .see("Hitta ett publicerat i sökningen", (published, it) -> {
                    it.publicAnnouncement();
                    return published.readable("sv").stream()
                            .anyMatch(reading -> reading.slug().equals(it.slug()));
                })
                .act("Se dem som gäller en åtgärd", (published, it) -> published.about("finns-inte", "sv", 5));
    }

    private static boolean isIn(List<PublicAnnouncementQueries.Row> rows, Piece it) {
        return rows.stream().anyMatch(row -> row.slug().equals(it.slug()));
    }
}

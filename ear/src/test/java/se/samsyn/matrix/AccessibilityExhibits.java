package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samsyn.accessibility.Compliance;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.Remarking;
import se.samsyn.accessibility.StatementEditing;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.accessibility.StatementText;

/** The statement, and what people say is not accessible. */
@ApplicationScoped
class AccessibilityExhibits implements Exhibits {

    private static final StatementText TEXT =
            new StatementText(Compliance.PARTIAL, "Filmen\nSaknar text.", "", "", "Prov.", LocalDate.of(2026, 11, 22));

    @Override
    public void hang(Hall hall) {
        hall.feature("Tillgänglighet")
                .of(RemarkQueries.class)
                .see("Se en synpunkt i listan", (remarks, it) -> {
                    var id = it.remark("received_at = '2001-01-01'");
                    return remarks.queue().stream().anyMatch(row -> row.id().equals(id));
                })
                .see("Räkna en synpunkt som väntar", (remarks, it) -> {
                    it.remark("answered_at = null");
                    var with = remarks.waiting();
                    it.remark("answered_at = utc_timestamp(6)");
                    return with > remarks.waiting();
                })
                .act("Läsa en synpunkt", (remarks, it) -> remarks.read(it.remark()));
        hall.of(Remarking.class)
                .act("Lämna en synpunkt", (remarking, it) -> remarking.say("Texten är för ljus.", ""))
                .act("Bocka av en synpunkt", (remarking, it) -> remarking.answered(it.remark()));
        hall.of(StatementQueries.class)
                .act("Läsa redogörelsen", (statements, it) -> statements.published())
                .act("Se redogörelsen för att ändra den", (statements, it) -> statements.desk());
        hall.of(StatementEditing.class)
                .act(
                        "Skriva om redogörelsen",
                        (editing, it) -> editing.write(it.versionOf("accessibility_statement"), TEXT));
    }
}

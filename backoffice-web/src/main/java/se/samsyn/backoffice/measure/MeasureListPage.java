package se.samsyn.backoffice.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Page;
import se.samsyn.kernel.Party;
import se.samsyn.measure.MeasureQueries;
import se.samsyn.measure.MeasureStatus;

/** Backs {@code atgarder.xhtml}: measures, latest changed first. Filter and place in the list stand in the address. */
@Named
@RequestScoped
public class MeasureListPage {

    private static final int ROWS = 50;

    @Inject
    MeasureQueries queries;

    private @Nullable String status;
    private @Nullable String party;
    private @Nullable String after;
    private Page<MeasureQueries.Row> page = new Page<>(List.of(), null);

    /** {@code f:viewAction}. */
    public void load() {
        var owner = "kommun".equals(party) ? Party.MUNICIPALITY : "polis".equals(party) ? Party.POLICE : null;
        page = queries.list(MeasureStatus.ofWord(status).orElse(null), owner, after, ROWS);
    }

    /** Who does something in it. */
    public Set<Party> acting(MeasureQueries.Row row) {
        var who = EnumSet.noneOf(Party.class);
        if (row.municipalityActs()) {
            who.add(Party.MUNICIPALITY);
        }
        if (row.policeActs()) {
            who.add(Party.POLICE);
        }
        return who;
    }

    public MeasureStatus[] getStatuses() {
        return MeasureStatus.values();
    }

    public Page<MeasureQueries.Row> getPage() {
        return page;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = party;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

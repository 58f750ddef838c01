package se.samsyn.backoffice.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.privacy.IncidentFacts;
import se.samsyn.privacy.IncidentQueries;
import se.samsyn.privacy.IncidentRegistering;
import se.samsyn.privacy.PrivacyIncidentId;
import se.samsyn.web.refusal.Complaints;

/** Backs {@code incidenter.xhtml}: what happened to personal data of my party's, and one of these to go on with. */
@Named
@ViewScoped
public class IncidentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentQueries queries;

    @Inject
    IncidentRegistering registering;

    @Inject
    Complaints complaints;

    private List<IncidentQueries.Row> rows = List.of();
    private IncidentQueries.@Nullable Row chosen;
    private @Nullable String number;

    private @Nullable Instant foundAt;
    private String happened = "";
    private String persons = "";
    private String consequences = "";
    private String measures = "";
    private @Nullable Instant notifiedAt;
    private String because = "";

    /** {@code f:viewAction}: the form begins with the one that the address names. */
    public void load() {
        rows = queries.all();
        chosen = number == null || number.isEmpty() ? null : row(number);
        if (chosen != null) {
            var facts = chosen.facts();
            foundAt = facts.foundAt();
            happened = facts.happened();
            persons = Objects.toString(facts.persons(), "");
            consequences = facts.consequences();
            measures = facts.measures();
        }
    }

    private IncidentQueries.Row row(String asked) {
        return rows.stream()
                .filter(row -> row.number().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound(PrivacyIncidentId.class, asked));
    }

    /** Writes down a new one, or what more is known of the chosen one. */
    public @Nullable String save() {
        if (!persons.matches("\\d{0,7}")) {
            complaints.say("incident:persons", "incidenter.message.persons");
            return null;
        }
        var about = persons.isEmpty() ? null : Integer.valueOf(persons);
        var facts = new IncidentFacts(Objects.requireNonNull(foundAt), happened, about, consequences, measures);
        if (chosen == null) {
            registering.report(facts);
        } else {
            registering.amend(chosen.id(), chosen.version(), facts);
        }
        return again("incidentSaved");
    }

    public String notified() {
        registering.notified(getChosen().id(), getChosen().version(), Objects.requireNonNull(notifiedAt));
        return again("incidentNotified");
    }

    public String notNotified() {
        registering.notNotified(getChosen().id(), getChosen().version(), because);
        return again("incidentNotNotified");
    }

    public String close() {
        registering.close(getChosen().id(), getChosen().version());
        return again("incidentClosed");
    }

    private static String again(String done) {
        return "incidenter?klart=" + done + "&faces-redirect=true";
    }

    public List<IncidentQueries.Row> getRows() {
        return rows;
    }

    public boolean isAnyChosen() {
        return chosen != null;
    }

    public IncidentQueries.Row getChosen() {
        return Objects.requireNonNull(chosen);
    }

    /** Whether the form is for one that can still be changed. */
    public boolean isOpen() {
        return chosen == null || chosen.closedOn() == null;
    }

    public int getWordsMax() {
        return IncidentFacts.WORDS_MAX;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable Instant getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(@Nullable Instant foundAt) {
        this.foundAt = foundAt;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(@Nullable String happened) {
        this.happened = Objects.requireNonNullElse(happened, "");
    }

    public String getPersons() {
        return persons;
    }

    public void setPersons(@Nullable String persons) {
        this.persons = Objects.requireNonNullElse(persons, "").strip();
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(@Nullable String consequences) {
        this.consequences = Objects.requireNonNullElse(consequences, "");
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(@Nullable String measures) {
        this.measures = Objects.requireNonNullElse(measures, "");
    }

    public @Nullable Instant getNotifiedAt() {
        return notifiedAt;
    }

    public void setNotifiedAt(@Nullable Instant notifiedAt) {
        this.notifiedAt = notifiedAt;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = Objects.requireNonNullElse(because, "");
    }
}

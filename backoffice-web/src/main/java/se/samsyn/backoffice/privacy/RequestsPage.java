package se.samsyn.backoffice.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;
import se.samsyn.privacy.PersonRequestId;
import se.samsyn.privacy.RequestKind;
import se.samsyn.privacy.RequestOutcome;
import se.samsyn.privacy.RequestQueries;
import se.samsyn.privacy.RequestRegistering;

/** Backs {@code begaran.xhtml}: what my party was asked of personal data, and one of these to go on with. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestQueries queries;

    @Inject
    RequestRegistering registering;

    @Inject
    MemberQueries members;

    private List<RequestQueries.Row> rows = List.of();
    private MemberNames names = MemberNames.NONE;
    private RequestQueries.@Nullable Row chosen;
    private @Nullable String number;

    private @Nullable RequestKind kind;
    private @Nullable LocalDate receivedOn;
    private String because = "";
    private @Nullable RequestOutcome outcome;
    private @Nullable String outcomeBecause;

    /** {@code f:viewAction}. */
    public void load() {
        rows = queries.all();
        names = members.names(rows.stream().map(RequestQueries.Row::handler));
        chosen = number == null || number.isEmpty() ? null : row(number);
    }

    private RequestQueries.Row row(String asked) {
        return rows.stream()
                .filter(row -> row.number().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound(PersonRequestId.class, asked));
    }

    public String receive() {
        registering.receive(Objects.requireNonNull(kind), Objects.requireNonNull(receivedOn));
        return again("requestReceived");
    }

    public String take() {
        registering.take(getChosen().id(), getChosen().version());
        return again("requestTaken");
    }

    public String extend() {
        registering.extend(getChosen().id(), getChosen().version(), because);
        return again("requestExtended");
    }

    public String close() {
        registering.close(getChosen().id(), getChosen().version(), Objects.requireNonNull(outcome), outcomeBecause);
        return again("requestClosed");
    }

    private static String again(String done) {
        return "begaran?klart=" + done + "&faces-redirect=true";
    }

    public List<RequestQueries.Row> getRows() {
        return rows;
    }

    /** Empty while nobody has taken it. */
    public String name(@Nullable UUID handler) {
        return names.of(handler);
    }

    public boolean isAnyChosen() {
        return chosen != null;
    }

    public RequestQueries.Row getChosen() {
        return Objects.requireNonNull(chosen);
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestOutcome[] getOutcomes() {
        return RequestOutcome.values();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable RequestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RequestKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = Objects.requireNonNullElse(because, "");
    }

    public @Nullable RequestOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable RequestOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getOutcomeBecause() {
        return outcomeBecause;
    }

    public void setOutcomeBecause(@Nullable String outcomeBecause) {
        this.outcomeBecause = outcomeBecause;
    }
}

package se.samsyn.portal.follow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernReturning;
import se.samsyn.concern.Consent;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.concern.ReceiptPass;
import se.samsyn.concern.ReturningQueries;
import se.samsyn.web.refusal.Complaints;

/**
 * What can be done on {@code folj.xhtml} with the receipt's key. The key is typed once; from then on a sealed pass
 * travels in a hidden field, and no cookie.
 */
@Named
@RequestScoped
public class FollowDesk {

    /** What may have been done on the page before. */
    private static final Set<String> DONE = Set.of("fact", "doubt", "reply", "withdraw");

    @Inject
    HttpServletRequest request;

    @Inject
    ReceiptDesk receipts;

    @Inject
    ConcernReturning returning;

    @Inject
    ReturningQueries queries;

    @Inject
    Complaints complaints;

    private @Nullable ReceiptPass pass;
    private ReturningQueries.@Nullable View view;

    @PostConstruct
    void load() {
        var carried = request.getParameter("pass");
        if (carried != null) {
            show(new ReceiptPass(carried));
        }
    }

    private void show(ReceiptPass shown) {
        complaints.about("key", () -> {
            view = queries.byPass(shown);
            pass = shown;
        });
    }

    /** With the key that was typed. */
    public void open() {
        complaints.about("key", () -> show(receipts.open(field("code"), field("key"))));
    }

    public @Nullable String addFact() {
        return act("fact", shown -> returning.addFact(shown, field("fact")));
    }

    public @Nullable String sayNotSolved() {
        return act("doubt", shown -> returning.sayNotSolved(shown, field("doubt")));
    }

    public @Nullable String reply() {
        return act("reply", shown -> returning.reply(shown, field("reply")));
    }

    public @Nullable String withdrawContact() {
        return act("withdraw", returning::withdrawContact);
    }

    /** Leads back to the page without the pass, so that loading it again does nothing twice. */
    private @Nullable String act(String what, Consumer<ReceiptPass> act) {
        complaints.about(what, () -> act.accept(Objects.requireNonNull(pass)));
        return complaints.getErrors().isEmpty()
                ? "folj?faces-redirect=true&code=" + field("code") + "&klart=" + what
                : null;
    }

    /** What was done just before, by the name of its words; null when nothing was. */
    public @Nullable String getDone() {
        var done = request.getParameter("klart");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** For the hidden field; empty before the key was shown. */
    public String getPass() {
        return pass == null ? "" : pass.value();
    }

    /** What can be done; null before the key was shown. */
    public ReturningQueries.@Nullable View getView() {
        return view;
    }

    /** What the address may be used for. */
    public List<Consent> getConsents() {
        var contact = view == null ? null : view.contact();
        return contact == null
                ? List.of()
                : contact.consents().stream().sorted().toList();
    }

    /** What was typed in a field that has to be mended. */
    public String typed(String name) {
        return complaints.of(name) == null ? "" : field(name);
    }

    private String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

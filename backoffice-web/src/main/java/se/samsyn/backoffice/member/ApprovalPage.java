package se.samsyn.backoffice.member;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.Inviting;

/** Backs {@code godkannkonton.xhtml}: the accounts that wait for their own party to say yes. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountQueries queries;

    @Inject
    Inviting inviting;

    private @Nullable List<AccountQueries.Row> accounts;

    /** As they were when the page was opened: a button must not come to mean another one. */
    public List<AccountQueries.Row> getAccounts() {
        if (accounts == null) {
            accounts = queries.awaiting();
        }
        return accounts;
    }

    /** Says yes. */
    public String approve(AccountQueries.Row account) {
        inviting.approve(account.id());
        return "godkannkonton?klart=approveAccount&faces-redirect=true";
    }
}

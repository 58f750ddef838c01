package se.samsyn.backoffice.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.accessibility.RemarkQueries;
import se.samsyn.accessibility.StatementQueries;
import se.samsyn.kernel.Party;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;

/** Backs {@code idag.xhtml} and the menu, the municipality's duties of accessibility in them. */
@Named
@RequestScoped
public class TodayAccessibility {

    @Inject
    StatementQueries statements;

    @Inject
    RemarkQueries remarks;

    @Inject
    CurrentActor current;

    private boolean old;
    private long waiting;

    /** {@code f:viewAction}. */
    public void load() {
        if (isMine()) {
            old = statements.desk().old();
            waiting = remarks.waiting();
        }
    }

    /** Whether they are mine. */
    public boolean isMine() {
        return current.may(Permission.MANAGE_ACCESSIBILITY) && current.party() == Party.MUNICIPALITY;
    }

    /** Whether the statement was updated over a year ago. */
    public boolean isOld() {
        return old;
    }

    /** How many remarks wait for an answer. */
    public long getWaiting() {
        return waiting;
    }
}

package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.ConcernQueue;
import se.samsyn.concern.ConcernTriage;
import se.samsyn.concern.LegalGround;
import se.samsyn.concern.QueueFilter;
import se.samsyn.concern.QueueOrder;
import se.samsyn.concern.QueueView;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.SharedPart;
import se.samsyn.concern.Sharing;
import se.samsyn.kernel.Party;

/** Inside the container: reports that staff have read and accepted, to be worked with. */
@ApplicationScoped
public class Accepted {

    @Inject
    Staffing staffing;

    @Inject
    ConcernTriage triage;

    @Inject
    Sharing sharing;

    @Inject
    ConcernQueries concerns;

    @Inject
    ConcernQueue queue;

    /** By whoever acts, who must be able to. */
    public ConcernId accept(Receipt receipt) {
        var id = concerns.byNumber(receipt.number());
        triage.beginReading(id);
        triage.approve(id);
        return id;
    }

    /** By somebody of the municipality, who acts from here on. */
    public ConcernId acceptByCoordinator(Receipt receipt) {
        staffing.actAs(Party.MUNICIPALITY, "COORDINATOR");
        return accept(receipt);
    }

    /** Lets the other party see what it needs to work with it; by whoever acts. */
    public void share(ConcernId id) {
        var parts = EnumSet.complementOf(EnumSet.of(SharedPart.CONTACT, SharedPart.ORIGINAL));
        sharing.share(id, version(id), parts, LegalGround.NO_SECRECY, null);
    }

    /** As whoever does something with it next has read it. */
    public long version(ConcernId id) {
        return concerns.view(id).version();
    }

    /** What waits to be read. */
    public List<ConcernId> unread() {
        return queue.page(QueueFilter.of(QueueView.UNREAD), QueueOrder.NEWEST, null, 100).rows().stream()
                .map(ConcernQueries.Row::id)
                .toList();
    }
}

package se.samsyn.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import se.samsyn.concern.ConcernReporting;
import se.samsyn.concern.Receipt;
import se.samsyn.concern.Submission;

/** Work for threads of a test's own, each with a request of its own. */
@ApplicationScoped
public class ConcurrentWork {

    @Inject
    ConcernReporting reporting;

    @ActivateRequestContext
    public Receipt report(Submission told) {
        return reporting.report(told);
    }
}

package se.samsyn.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;

/**
 * Asks for the permission that a way in names, and for a proof where it asks for one, before any transaction is opened.
 * Fails closed: none named, none allowed.
 */
@Interceptor
@WayIn
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class Guard {

    private static final Logger LOG = System.getLogger(Guard.class.getName());

    @Inject
    CurrentActor current;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var allows = call.getMethod().getAnnotation(Allows.class);
        var what = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        if (allows == null || !current.may(allows.value())) {
            LOG.log(Level.WARNING, "refused {0} to {1}", what, current.actor());
            throw new NotAllowed(what);
        }
        if (call.getMethod().isAnnotationPresent(AsksForProof.class) && !current.isProvenJustNow()) {
            throw new ProofNeeded();
        }
        try {
            return call.proceed();
        } catch (NotFound outOfSight) {
            if (current.actor().kind() == Actor.Kind.STAFF) {
                // which one is not told: it may be what somebody typed
                LOG.log(Level.INFO, "found nothing by {0} for {1}", what, current.actor());
            }
            throw outOfSight;
        }
    }
}

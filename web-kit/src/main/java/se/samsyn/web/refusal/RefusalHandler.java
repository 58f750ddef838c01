package se.samsyn.web.refusal;

import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import se.samsyn.kernel.Refusal;
import se.samsyn.kernel.Refusal.NotAllowed;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.kernel.Refusal.ProofNeeded;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.web.route.Router;
import se.samsyn.web.words.Texts;

/**
 * What a person sees when something says no. So no bean catches anything.
 *
 * <ul>
 *   <li>A broken rule and a change by somebody else become a message; the page stays, with what was typed. Of the
 *       latter a {@link SecondWriter} may show more.
 *   <li>Where a proof is asked for, the page says so and stays, with what was typed.
 *   <li>What is not found, or not for this person, becomes the page for what is not found.
 *   <li>A page that lay open for too long is loaded again, or says so.
 *   <li>All else is logged under a number, and the person reads that number and nothing of the cause.
 * </ul>
 *
 * An answer to a script cannot become another page: it carries the message instead, or, once the page is being drawn,
 * the order to load it again.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = events.next().getContext();
            events.remove();
            var faces = event.getContext();
            if (!faces.getResponseComplete()) {
                answer(faces, meant(event.getException()), PhaseId.RENDER_RESPONSE.equals(event.getPhaseId()));
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable why, boolean drawing) {
        var byScript = faces.getPartialViewContext().isAjaxRequest();
        if (why instanceof ViewExpiredException) {
            expired(faces, byScript);
        } else if (why instanceof RuleBroken broken && !drawing) {
            say(faces, broken.key(), broken.arguments());
        } else if (why instanceof Stale stale && !drawing) {
            tooLate(faces, stale);
        } else if (why instanceof ProofNeeded unproven && !drawing) {
            faces.getExternalContext().getRequestMap().put(Failure.UNPROVEN, true);
            say(faces, unproven.key(), List.of());
        } else if (why instanceof NotFound || why instanceof NotAllowed) {
            if (byScript && !drawing) {
                say(faces, ((Refusal) why).key(), List.of());
            } else {
                send(faces, 404, byScript);
            }
        } else {
            var number = Failure.log(faces.getExternalContext().getRequestMap(), why);
            if (byScript && !drawing) {
                say(faces, "error.message.500", List.of(number));
            } else {
                send(faces, 500, byScript);
            }
        }
    }

    private static void tooLate(FacesContext faces, Stale stale) {
        var second = CDI.current().select(SecondWriter.class);
        try {
            if (second.isResolvable() && second.get().meets(faces)) {
                faces.validationFailed();
                faces.renderResponse();
                return;
            }
        } catch (ELException gone) {
            // what stands now cannot be shown any more
            answer(faces, meant(gone), true);
            return;
        }
        faces.getExternalContext().getRequestMap().put(Failure.STALE, true);
        say(faces, stale.key(), List.of());
    }

    /** The first cause that is meant for people; else all of it, for the log. */
    private static Throwable meant(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; depth < 20; depth++) {
            if (cause instanceof Refusal || cause instanceof ViewExpiredException) {
                return cause;
            } else if (cause instanceof OptimisticLockException) {
                return new Stale();
            } else if (cause.getCause() == null) {
                return thrown;
            }
            cause = cause.getCause();
        }
        return thrown;
    }

    private static void say(FacesContext faces, String key, List<Object> arguments) {
        var text = CDI.current().select(Texts.class).get().fill(key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        if (faces.getViewRoot() == null) {
            send(faces, 404, false);
        } else {
            faces.renderResponse();
        }
    }

    private static void expired(FacesContext faces, boolean byScript) {
        faces.getExternalContext().getRequestMap().put(Failure.EXPIRED, true);
        send(faces, 400, byScript);
    }

    /** An error page; to a script, the order to visit the address, which then shows what there is to show. */
    private static void send(FacesContext faces, int status, boolean byScript) {
        var external = faces.getExternalContext();
        try {
            if (external.isResponseCommitted()) {
                LOG.log(Level.WARNING, "the answer had begun; status {0} cannot be told", status);
            } else if (byScript && external.getRequestMap().get(Router.ADDRESS) instanceof String address) {
                external.responseReset();
                external.redirect(address);
            } else {
                // headers stay: how long an answer may be kept holds for its refusal too
                ((ServletResponse) external.getResponse()).resetBuffer();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}

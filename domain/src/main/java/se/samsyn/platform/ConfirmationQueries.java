package se.samsyn.platform;

import jakarta.inject.Inject;
import java.util.Optional;

/** What a page may show before somebody confirms: looking uses nothing up, since mail scanners look first. */
@ReadModel
public class ConfirmationQueries {

    @Inject
    Confirmations confirmations;

    /** What a link is about, by the kind of its subject; empty when it is good for nothing (any more). */
    @Allows(Permission.ANYONE)
    public Optional<String> kind(String link) {
        return confirmations
                .look(link)
                .map(confirmation -> confirmation.subject().kind());
    }
}

package se.samsyn.web.route;

import java.util.Map;

/** What the door does with a visit. */
sealed interface Decision {

    /** Shows a view, with what its address said as parameters. */
    record Show(Route route, Language language, Map<String, String> parameters) implements Decision {}

    /** Lets somebody else answer. */
    record PassOn(Route route) implements Decision {}

    /** The page is at another address for ever; encoded, beneath the web application. */
    record Move(String path) implements Decision {}

    /**
     * Says no.
     *
     * @param status of HTTP
     * @param language of the page that says so
     */
    record Refuse(int status, Language language) implements Decision {}
}

package se.samsyn.member.passkey;

import java.net.URI;

/**
 * Whom keys are made for, and by which address browsers must have come: from the settings, never from what a request
 * says of itself.
 *
 * @param id the name of the host; browsers take no number for it
 * @param origin scheme, host and port
 */
record RelyingParty(String id, String origin) {

    /** As browsers call the machine that they run on, which is the only place where they do without https. */
    private static final String HERE = "localhost";

    static RelyingParty of(String publicUrl) {
        var address = URI.create(publicUrl);
        var host = address.getHost().equals("127.0.0.1") ? HERE : address.getHost();
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new RelyingParty(host, address.getScheme() + "://" + host + port);
    }
}

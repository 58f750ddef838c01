package se.samsyn.web.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import se.samsyn.platform.Rate;
import se.samsyn.platform.RateLimits;
import se.samsyn.platform.Settings;

/**
 * Counts the forms that come from one network, so that no machine can try codes or fill mailboxes. The network is the
 * address the server sees, which is the visitor's own behind a proxy when {@code SAMSYN_BEHIND_PROXY} says so; of an
 * IPv6 address its first half, since one household has the rest. It is never kept ({@link RateLimits}).
 */
@ApplicationScoped
public class Toll {

    private static final int NETWORK_BYTES = 8;

    @Inject
    RateLimits limits;

    @Inject
    Settings settings;

    /** How long this visitor has to wait; zero when the form is let through. */
    public Duration wait(HttpServletRequest request) {
        return wait("post", request, new Rate(settings.postsAtOnce(), settings.postsEvery()));
    }

    /** The same for something that is counted by itself. */
    public Duration wait(String what, HttpServletRequest request, Rate rate) {
        return limits.take(what, network(request.getRemoteAddr()), rate);
    }

    static String network(String address) {
        try {
            // a literal address is not looked up
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}

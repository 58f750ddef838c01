package se.samsyn.backoffice.walk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.walk.WalkId;

/** How a walk stands in the address of its pages. */
final class WalkAddress {

    private WalkAddress() {}

    /** @throws NotFound if no walk can have this address */
    static WalkId parse(@Nullable String id) {
        try {
            return new WalkId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(WalkId.class, "of that address");
        }
    }

    /** A page of the walk, to be led to after an act. */
    static String page(String view, WalkId id, String done) {
        return view + "?id=" + id.value() + "&klart=" + done + "&faces-redirect=true";
    }
}

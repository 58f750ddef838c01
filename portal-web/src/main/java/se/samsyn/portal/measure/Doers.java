package se.samsyn.portal.measure;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.kernel.Party;

/** Who does something, as {@code kit:party} takes it. */
public final class Doers {

    private Doers() {}

    /** The parties that act; empty when none does. */
    public static List<Party> of(boolean municipality, boolean police) {
        var doers = new ArrayList<Party>();
        if (municipality) {
            doers.add(Party.MUNICIPALITY);
        }
        if (police) {
            doers.add(Party.POLICE);
        }
        return List.copyOf(doers);
    }
}

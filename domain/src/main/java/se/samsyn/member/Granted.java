package se.samsyn.member;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the groups of somebody in their party's directory come to here.
 *
 * @param unit null when no group names one
 */
record Granted(Set<String> roles, @Nullable String unit) {

    static final Granted NOTHING = new Granted(Set.of(), null);

    Granted {
        roles = Set.copyOf(roles);
    }
}

package se.samsyn.backoffice.member;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/** What the parties' directories are called in addresses. */
final class DirectoryName {

    private DirectoryName() {}

    static String of(Party party) {
        return party == Party.POLICE ? "polis" : "kommun";
    }

    static Optional<Party> party(@Nullable String name) {
        return Arrays.stream(Party.values())
                .filter(party -> of(party).equals(name))
                .findFirst();
    }
}

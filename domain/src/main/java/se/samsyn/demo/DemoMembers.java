package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.samsyn.kernel.Party;
import se.samsyn.member.DemoAccounts;

/** The accounts of the demo: roles of the trade, no persons. */
@ApplicationScoped
class DemoMembers {

    /** Stands on the terminal and in the documentation: it guards nothing but invented data. */
    private static final String PASSWORD = "samsyn-demo";

    @Inject
    DemoAccounts accounts;

    void add(Told told) {
        for (var account : Section.of("accounts.txt")) {
            var unit = account.all("unit").stream().findFirst().orElse(null);
            var id = accounts.add(
                    account.name(),
                    account.one("name"),
                    Party.valueOf(account.one("party")),
                    unit,
                    Set.of(account.one("role")),
                    PASSWORD);
            told.add(account.name(), id);
        }
    }
}

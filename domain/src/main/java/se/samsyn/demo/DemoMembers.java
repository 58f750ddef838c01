package se.samsyn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samsyn.kernel.Party;
import se.samsyn.member.DemoAccounts;
import se.samsyn.member.DemoAccounts.Account;

/** The accounts of the demo: roles of the trade, no persons. */
@ApplicationScoped
class DemoMembers {

    /** Stands on the terminal and in the documentation: it guards nothing but invented data. */
    private static final String PASSWORD = "samsyn-demo";

    @Inject
    DemoAccounts accounts;

    void add(Told told) {
        var all = Section.of("accounts.txt").stream()
                .map(account -> new Account(
                        account.name(),
                        account.one("name"),
                        Party.valueOf(account.one("party")),
                        account.all("unit").stream().findFirst().orElse(null),
                        account.one("role")))
                .toList();
        var ids = accounts.add(all, PASSWORD);
        for (int i = 0; i < ids.size(); i++) {
            told.add(all.get(i).username(), ids.get(i));
        }
    }
}

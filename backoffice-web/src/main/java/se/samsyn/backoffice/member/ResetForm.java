package se.samsyn.backoffice.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.AccountQueries;
import se.samsyn.member.MemberId;
import se.samsyn.member.SecondFactorReset;
import se.samsyn.platform.CurrentActor;

/** The part of {@code konton.xhtml} for somebody who has lost the phone. */
@Named
@RequestScoped
public class ResetForm {

    @Inject
    SecondFactorReset resetting;

    @Inject
    MembersPage page;

    @Inject
    CurrentActor current;

    private @Nullable String member;

    /** Takes away what they prove themselves with besides the password. */
    public String reset() {
        resetting.reset(new MemberId(UUID.fromString(Objects.requireNonNullElse(member, ""))));
        return "konton?klart=reset&faces-redirect=true";
    }

    /** Those who have something to take away; mine is taken away on my own page, with my password. */
    public List<AccountQueries.Row> getTwofold() {
        return page.getAccounts().stream()
                .filter(account -> account.twofold()
                        && !account.id().value().equals(current.actor().member()))
                .toList();
    }

    public @Nullable String getMember() {
        return member;
    }

    public void setMember(@Nullable String member) {
        this.member = member;
    }
}

package se.samsyn.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.Admission.Why;
import se.samsyn.member.oidc.Vouched;

/**
 * Whose account it is that a provider vouches for. Known by provider and subject alone; names and addresses are the
 * provider's to change. New ones: of the municipality by a group that gives a role, of the police by invitation only
 * (domain.md 6.3).
 */
@ApplicationScoped
class FederatedAccounts {

    @Inject
    Members members;

    @Inject
    FederatedLinks links;

    @Inject
    GroupMappings mappings;

    @Inject
    PasswordLinks invitations;

    /** The member whom a provider calls so. */
    Optional<MemberId> known(URI issuer, String subject) {
        return links.find(issuer, subject);
    }

    /**
     * Somebody who stands at the door.
     *
     * @param member null when there is no account
     * @param why not to let them in; null when nothing stands against it
     */
    record Arrival(@Nullable Member member, @Nullable Why why) {}

    /**
     * Finds or makes the account, and gives it what the groups come to now.
     *
     * @param invitation the token of a link by mail, if they came by one
     */
    Arrival arrive(Vouched person, @Nullable String invitation, Instant now) {
        var granted = mappings.grant(person.party(), person.groups());
        var known = links.find(person.issuer(), person.subject()).map(members::lock);
        var member = known.isPresent() ? known : invited(person, invitation, now);
        if (member.isEmpty()) {
            return person.party() == Party.POLICE ? out(Why.NOT_INVITED) : begin(person, granted, now);
        }
        var found = member.get();
        if (found.party() != person.party()) {
            // one provider named for both parties: whose they are was decided when they were linked
            return out(Why.NOT_INVITED);
        } else if (!found.isActive()) {
            return new Arrival(found, Why.ENDED);
        }
        found.takeFromProvider(granted);
        var objection = objection(found, person.twofold());
        if (objection == Why.TOO_MUCH) {
            found.takeFromProvider(Granted.NOTHING);
        }
        return new Arrival(found, objection);
    }

    /** The account whose link they have; it is theirs from now on, and no password opens it. */
    private Optional<Member> invited(Vouched person, @Nullable String token, Instant now) {
        if (token == null) {
            return Optional.empty();
        }
        var member = invitations
                .look(token, now)
                .map(members::lock)
                .filter(found -> found.isActive() && found.party() == person.party());
        member.ifPresent(found -> {
            invitations.take(token, now);
            found.forgetPassword();
            links.add(person.issuer(), person.subject(), found.id(), now);
        });
        return member;
    }

    private Arrival begin(Vouched person, Granted granted, Instant now) {
        if (granted.roles().isEmpty()) {
            return out(Why.NO_ROLE);
        }
        var username = shortened(person.username(), Member.USERNAME_MAX);
        if (members.byUsername(username).isPresent()) {
            return out(Why.USERNAME_TAKEN);
        }
        var member =
                Member.vouched(MemberId.next(), username, shortened(person.name(), Member.NAME_MAX), person.party());
        member.takeFromProvider(granted);
        var objection = objection(member, person.twofold());
        if (objection != null) {
            return out(objection);
        }
        members.add(member);
        links.add(person.issuer(), person.subject(), member.id(), now);
        return new Arrival(member, null);
    }

    private @Nullable Why objection(Member member, boolean twofold) {
        if (member.roles().isEmpty()) {
            return Why.NO_ROLE;
        } else if (Role.isTooMuch(members.permissionsOf(member.roles()))) {
            return Why.TOO_MUCH;
        }
        return !twofold && members.askTwice(member.roles()) ? Why.ONE_STEP : null;
    }

    private static Arrival out(Why why) {
        return new Arrival(null, why);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}

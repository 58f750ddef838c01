package se.samsyn.member.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Settings;

/** The providers that the operator has named: at most one for each party. */
@ApplicationScoped
public class IdentityProviders {

    @Inject
    Settings settings;

    /** The municipality's first. */
    public List<IdentityProvider> all() {
        return Arrays.stream(Party.values())
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A party's own.
     *
     * @throws IllegalArgumentException if the operator has named it, but not all that is needed
     */
    public Optional<IdentityProvider> of(Party party) {
        return settings.oidc(party, "issuer")
                .map(issuer -> new IdentityProvider(
                        party,
                        URI.create(issuer),
                        needed(party, "client"),
                        needed(party, "secret"),
                        settings.oidc(party, "label").orElseGet(() -> usual(party)),
                        several(party, "acr", Set.of()),
                        several(party, "amr", Set.of("mfa")),
                        settings.oidc(party, "groups").orElse("groups"),
                        settings.oidc(party, "scope").orElse("openid profile")));
    }

    /** Whoever calls itself so. */
    Optional<IdentityProvider> named(String issuer) {
        return all().stream()
                .filter(provider -> provider.issuer().toString().equals(issuer))
                .findFirst();
    }

    private Set<String> several(Party party, String what, Set<String> usual) {
        return settings.oidc(party, what)
                .map(values -> Set.of(values.strip().split("\\s+")))
                .orElse(usual);
    }

    private String needed(Party party, String what) {
        return settings.oidc(party, what)
                .orElseThrow(() -> new IllegalArgumentException("the provider of " + party + " has no " + what));
    }

    private String usual(Party party) {
        return party == Party.POLICE ? "Polisen" : settings.municipality() + " kommun";
    }
}

package se.samsyn.member.oidc;

import java.io.Serializable;

/**
 * What a provider has signed about whom it vouches for. The browser's session keeps it, to show it to the provider when
 * they log out; it opens nothing.
 */
public record IdToken(String value) implements Serializable {

    /** Without what it says of anybody. */
    @Override
    public String toString() {
        return "IdToken";
    }
}

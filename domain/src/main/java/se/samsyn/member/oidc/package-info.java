/**
 * OpenID Connect as a client speaks it: what is asked of a provider, and what its answers must prove. Knows no account.
 */
@NullMarked
package se.samsyn.member.oidc;

import org.jspecify.annotations.NullMarked;

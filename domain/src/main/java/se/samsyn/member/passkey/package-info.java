/**
 * Passkeys (WebAuthn level 3): what a browser is asked, and whether its answer proves anything. Knows neither members
 * nor tables.
 */
@NullMarked
package se.samsyn.member.passkey;

import org.jspecify.annotations.NullMarked;

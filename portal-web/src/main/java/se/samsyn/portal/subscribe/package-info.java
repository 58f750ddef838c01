/** Subscribing by mail, and saying that an address is one's own. */
@NullMarked
package se.samsyn.portal.subscribe;

import org.jspecify.annotations.NullMarked;

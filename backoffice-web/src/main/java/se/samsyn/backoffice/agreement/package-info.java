/** What other pages need to know of the agreement. */
@NullMarked
package se.samsyn.backoffice.agreement;

import org.jspecify.annotations.NullMarked;

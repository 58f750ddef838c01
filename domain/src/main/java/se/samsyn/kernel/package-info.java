/** What every feature speaks of: the two parties, who acts, refusals, periods and pages. Depends on nothing. */
@NullMarked
package se.samsyn.kernel;

import org.jspecify.annotations.NullMarked;

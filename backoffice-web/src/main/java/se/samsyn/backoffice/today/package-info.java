/** The first page: what waits for me, what waits for the other party. */
@NullMarked
package se.samsyn.backoffice.today;

import org.jspecify.annotations.NullMarked;

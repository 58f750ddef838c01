/** Pages about addresses and names of places. */
@NullMarked
package se.samsyn.backoffice.place;

import org.jspecify.annotations.NullMarked;

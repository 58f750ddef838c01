/** The forums in which each party may expect the other (S-21, S-43 to S-48). Plain records, on purpose. */
@NullMarked
package se.samsyn.forum;

import org.jspecify.annotations.NullMarked;

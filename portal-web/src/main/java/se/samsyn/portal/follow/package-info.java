/** Following a report by its code: where it stands and what was answered, never the words back. */
@NullMarked
package se.samsyn.portal.follow;

import org.jspecify.annotations.NullMarked;

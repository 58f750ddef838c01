/**
 * How long what people told is kept, by whose decision it goes, and what then is left to show of that.
 *
 * <p>It removes what other features made, by SQL and as a database user of its own, since those features cannot.
 */
@NullMarked
package se.samsyn.privacy;

import org.jspecify.annotations.NullMarked;

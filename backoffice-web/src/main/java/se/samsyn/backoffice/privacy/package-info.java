/** The pages of how long things are kept, and of what has gone. */
@NullMarked
package se.samsyn.backoffice.privacy;

import org.jspecify.annotations.NullMarked;

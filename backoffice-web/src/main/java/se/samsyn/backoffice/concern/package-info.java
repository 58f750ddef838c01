/** The pages of what residents tell: the queue, and one concern with everything that staff do with it. */
@NullMarked
package se.samsyn.backoffice.concern;

import org.jspecify.annotations.NullMarked;

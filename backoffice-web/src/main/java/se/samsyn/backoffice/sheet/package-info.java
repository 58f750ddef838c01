/** A problem on one page of paper. */
@NullMarked
package se.samsyn.backoffice.sheet;

import org.jspecify.annotations.NullMarked;

/** What residents tell of places, from its receipt to its answer. Their words are never public. */
@NullMarked
package se.samsyn.concern;

import org.jspecify.annotations.NullMarked;

/** What waits for whoever looks, from all features at once. */
@NullMarked
package se.samsyn.today;

import org.jspecify.annotations.NullMarked;

/**
 * Whether the work helped (S-13, S-65, S-66): first what was carried out, then the figures before and after, then what
 * is decided; and a look back when the measures have ended (S-64). What figures say is reckoned anew by
 * {@code statistics} each time it is shown.
 */
@NullMarked
package se.samsyn.assessment;

import org.jspecify.annotations.NullMarked;

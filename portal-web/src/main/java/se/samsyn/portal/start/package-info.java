/** The portal's first page. */
@NullMarked
package se.samsyn.portal.start;

import org.jspecify.annotations.NullMarked;

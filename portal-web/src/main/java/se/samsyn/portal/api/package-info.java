/** What programs read: the map in the browser, and others. Only what is public, by the same queries as the pages. */
@NullMarked
package se.samsyn.portal.api;

import org.jspecify.annotations.NullMarked;

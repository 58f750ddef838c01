/**
 * The basemap, drawn by the server itself: tiles for the web map and still pictures for pages and previews. It draws an
 * operator's map file, or without one a schematic map of the municipality that the project drew itself. No other host
 * is asked, so nobody else learns who looks at which place. Depends on nothing else of ours.
 */
@NullMarked
package se.samsyn.portal.map;

import org.jspecify.annotations.NullMarked;

/** Published measures: the list, the map, one of them, and the same as GeoJSON for the map. */
@NullMarked
package se.samsyn.portal.measure;

import org.jspecify.annotations.NullMarked;

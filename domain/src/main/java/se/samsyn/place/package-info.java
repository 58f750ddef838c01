/**
 * Where things are: areas, points, names of places. Refuses what lies outside of the municipality with the neighbour's
 * name.
 */
@NullMarked
package se.samsyn.place;

import org.jspecify.annotations.NullMarked;

/** Series of figures: the list, one with its chart and table, and how files are taken in. */
@NullMarked
package se.samsyn.backoffice.statistics;

import org.jspecify.annotations.NullMarked;

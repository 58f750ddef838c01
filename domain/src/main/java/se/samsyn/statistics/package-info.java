/** Figures that grow with the years, and what may be said from them (S-13, S-66). */
@NullMarked
package se.samsyn.statistics;

import org.jspecify.annotations.NullMarked;

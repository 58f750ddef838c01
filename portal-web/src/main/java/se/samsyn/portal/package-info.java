/** The portal for residents: what holds for all its pages. Each feature has its own package. */
@NullMarked
package se.samsyn.portal;

import org.jspecify.annotations.NullMarked;

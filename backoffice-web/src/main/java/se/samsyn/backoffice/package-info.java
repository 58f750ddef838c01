/** The back office of both parties: what holds for all its pages. Each feature has its own package. */
@NullMarked
package se.samsyn.backoffice;

import org.jspecify.annotations.NullMarked;

/** The history of a problem as people read it: what happened, and how long each phase took. */
@NullMarked
package se.samsyn.backoffice.history;

import org.jspecify.annotations.NullMarked;

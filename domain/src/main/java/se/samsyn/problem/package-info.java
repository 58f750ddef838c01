/** A specific, recurring problem on its way through the SARA cycle (S-51 to S-66). */
@NullMarked
package se.samsyn.problem;

import org.jspecify.annotations.NullMarked;

/** The pages of problems on their way through the SARA cycle. */
@NullMarked
package se.samsyn.backoffice.problem;

import org.jspecify.annotations.NullMarked;

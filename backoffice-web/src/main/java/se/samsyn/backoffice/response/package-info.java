/** The pages of a problem's third step: what was weighed, what is planned in time, and who does what by when. */
@NullMarked
package se.samsyn.backoffice.response;

import org.jspecify.annotations.NullMarked;

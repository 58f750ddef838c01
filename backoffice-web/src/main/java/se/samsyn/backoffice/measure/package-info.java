/** The pages of measures: what is done against the causes of problems, and what residents read of it. */
@NullMarked
package se.samsyn.backoffice.measure;

import org.jspecify.annotations.NullMarked;

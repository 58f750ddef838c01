/** What is done against a cause, by whom and when, and what of it the public reads. */
@NullMarked
package se.samsyn.measure;

import org.jspecify.annotations.NullMarked;

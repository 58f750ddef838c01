/** Giving out what somebody asks for of reports: what goes out is seen first, masked, and logged. */
@NullMarked
package se.samsyn.backoffice.disclosure;

import org.jspecify.annotations.NullMarked;

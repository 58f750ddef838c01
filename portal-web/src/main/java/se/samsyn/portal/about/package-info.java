/** What the law wants every public website to say of itself. */
@NullMarked
package se.samsyn.portal.about;

import org.jspecify.annotations.NullMarked;

/** What goes with every answer: security headers, how long it may be kept, and whether it has changed. */
@NullMarked
package se.samsyn.web.answer;

import org.jspecify.annotations.NullMarked;

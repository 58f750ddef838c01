/** Safety walks: their list, their plan on screen and paper, and the page that they are noted on with a phone. */
@NullMarked
package se.samsyn.backoffice.walk;

import org.jspecify.annotations.NullMarked;

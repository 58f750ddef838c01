/** The pages of those who write the accessibility statement and answer what people say is lacking. */
@NullMarked
package se.samsyn.backoffice.accessibility;

import org.jspecify.annotations.NullMarked;

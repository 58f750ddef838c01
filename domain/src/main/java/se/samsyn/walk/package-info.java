/** Safety walks (trygghetsvandringar): residents and staff go a way together and note what they see (S-41). */
@NullMarked
package se.samsyn.walk;

import org.jspecify.annotations.NullMarked;

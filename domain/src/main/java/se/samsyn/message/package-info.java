/** What both parties tell residents, with one voice (S-49, S-50). */
@NullMarked
package se.samsyn.message;

import org.jspecify.annotations.NullMarked;

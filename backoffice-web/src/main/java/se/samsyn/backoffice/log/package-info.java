/** The pages of the audit trail: what was done, and who logged in. */
@NullMarked
package se.samsyn.backoffice.log;

import org.jspecify.annotations.NullMarked;

/** What is typed into long forms and not saved: kept while it is written, and offered again. */
@NullMarked
package se.samsyn.backoffice.draft;

import org.jspecify.annotations.NullMarked;

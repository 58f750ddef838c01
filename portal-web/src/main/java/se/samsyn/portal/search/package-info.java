/**
 * Search over everything public: measures, announcements and the pages of information. The index holds only what the
 * public queries hand out, so it cannot find anything else.
 */
@NullMarked
package se.samsyn.portal.search;

import org.jspecify.annotations.NullMarked;

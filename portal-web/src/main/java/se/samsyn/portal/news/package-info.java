/** Announcements as residents read them: list, page and Atom feed. */
@NullMarked
package se.samsyn.portal.news;

import org.jspecify.annotations.NullMarked;

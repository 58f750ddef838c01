/**
 * What both web applications share: the site as a page sees it. Beneath it lie addresses ({@code route}), headers and
 * caching ({@code answer}), texts ({@code words}) and what happens when the domain says no ({@code refusal}).
 */
@NullMarked
package se.samsyn.web;

import org.jspecify.annotations.NullMarked;

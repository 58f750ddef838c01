/**
 * Telling of a place: one question a page. Nothing is kept on the server until it is sent; the answers travel in the
 * form, sealed.
 */
@NullMarked
package se.samsyn.portal.report;

import org.jspecify.annotations.NullMarked;

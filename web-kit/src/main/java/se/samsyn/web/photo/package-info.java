/** Photos that come with a form, on their way to the report that they belong to. */
@NullMarked
package se.samsyn.web.photo;

import org.jspecify.annotations.NullMarked;

/** What a person sees when the domain refuses, a page has grown too old, or something breaks. */
@NullMarked
package se.samsyn.web.refusal;

import org.jspecify.annotations.NullMarked;

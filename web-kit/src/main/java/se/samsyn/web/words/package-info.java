/** Texts, dates and numbers for people, in the language of the address and never in that of the server. */
@NullMarked
package se.samsyn.web.words;

import org.jspecify.annotations.NullMarked;

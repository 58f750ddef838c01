/** The pages of announcements: written by one party, approved by each that speaks. */
@NullMarked
package se.samsyn.backoffice.message;

import org.jspecify.annotations.NullMarked;

/** The pages on which the rules are written, tried and published by which reports find who works with them. */
@NullMarked
package se.samsyn.backoffice.route;

import org.jspecify.annotations.NullMarked;

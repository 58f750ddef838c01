/** A module of the server, not of the application: how its log is written. Knows nothing of the rest. */
@NullMarked
package se.samsyn.log;

import org.jspecify.annotations.NullMarked;

/**
 * Starts Samsyn on one machine by one command: a real MariaDB of its own, the migrations, WildFly with the EAR. Outside
 * of that command only {@link se.samsyn.launcher.Migration} is used, by operations and by the tests. Nothing in here is
 * part of the EAR.
 */
@NullMarked
package se.samsyn.launcher;

import org.jspecify.annotations.NullMarked;

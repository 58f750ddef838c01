/**
 * Tests of the deployed whole: {@code *IT} in the container, on a real MariaDB; {@code *ST} on the packaged EAR, in a
 * real browser where there is something to see. What they stand on is in {@code harness}.
 */
@NullMarked
package se.samsyn;

import org.jspecify.annotations.NullMarked;

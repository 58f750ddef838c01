/** What runs by the clock. A timer is an input like a button: each method is one line. */
@NullMarked
package se.samsyn.backoffice.jobs;

import org.jspecify.annotations.NullMarked;

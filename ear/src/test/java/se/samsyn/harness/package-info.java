/** What the tests of the deployed whole stand on: the database, the archives, the running system, browsers. */
@NullMarked
package se.samsyn.harness;

import org.jspecify.annotations.NullMarked;

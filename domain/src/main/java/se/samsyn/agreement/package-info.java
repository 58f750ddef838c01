/** The cooperation agreement and its focus areas: what everything else is tied to (S-01 to S-25, S-34). */
@NullMarked
package se.samsyn.agreement;

import org.jspecify.annotations.NullMarked;

/** What holds in several modules, written once: each module's ArchitectureTest takes in what is meant for it. */
@NullMarked
package se.samsyn.rules;

import org.jspecify.annotations.NullMarked;

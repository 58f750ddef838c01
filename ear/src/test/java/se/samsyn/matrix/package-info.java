/**
 * Who may do what, found by really doing it: every way into the domain has its exhibit, which every role tries on
 * records of every owner and visibility. {@code docs/permissions.md} is what came of it.
 */
@NullMarked
package se.samsyn.matrix;

import org.jspecify.annotations.NullMarked;

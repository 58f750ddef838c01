/** The pages as people see them: what can be read and done there, for the tests that walk through the whole. */
@NullMarked
package se.samsyn.pages;

import org.jspecify.annotations.NullMarked;

/** The door of the back office: who may come in, and as whom. */
@NullMarked
package se.samsyn.backoffice.member;

import org.jspecify.annotations.NullMarked;

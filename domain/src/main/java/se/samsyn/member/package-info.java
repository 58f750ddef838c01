/** The staff of both parties, their units and roles, and how they prove who they are. */
@NullMarked
package se.samsyn.member;

import org.jspecify.annotations.NullMarked;

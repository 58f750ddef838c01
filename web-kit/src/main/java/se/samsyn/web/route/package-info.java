/** Addresses without technique: which address shows which view, in which language, and who may knock at the door. */
@NullMarked
package se.samsyn.web.route;

import org.jspecify.annotations.NullMarked;

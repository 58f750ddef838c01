/** The portal among a person's apps: what an installed web application must say of itself. */
@NullMarked
package se.samsyn.portal.app;

import org.jspecify.annotations.NullMarked;

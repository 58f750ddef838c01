/** What the law asks of the portal's accessibility: the statement, and what people say is lacking (lag 2018:1937). */
@NullMarked
package se.samsyn.accessibility;

import org.jspecify.annotations.NullMarked;
